package revise.marking;

import java.util.List;
import java.util.Set;

/** The two sides of a contrast: what "RAM loses its data, while ROM keeps it" says of the one and of the other. */
final class Sides {

    private static final Set<String> PIVOTS = Set.of("while", "whilst", "whereas");

    private final Wanted wanted;
    private final Alignment alignment;
    private final Answer answer;
    private final int pivot;

    private Sides(Wanted wanted, Alignment alignment, Answer answer, int pivot) {
        this.wanted = wanted;
        this.alignment = alignment;
        this.answer = answer;
        this.pivot = pivot;
    }

    /** True if the answer says of each side what the wording says of the other. */
    static boolean exchanged(Wanted wanted, Alignment alignment, Answer answer) {
        for (int p = 1; p < wanted.tokens().size() - 1; p++) {
            if (PIVOTS.contains(wanted.tokens().get(p).word())) {
                Sides sides = new Sides(wanted, alignment, answer, p);
                int first = sides.subject(0);
                int second = sides.subject(p + 1);
                return sides.crossed(first, second, p)
                        && sides.crossed(second, first, wanted.tokens().size());
            }
        }
        return false;
    }

    /** The first content word from one on. */
    private int subject(int from) {
        int i = from;
        while (i < wanted.tokens().size() - 1 && wanted.tokens().get(i).function()) {
            i++;
        }
        return i;
    }

    /** True if something is said behind a side's subject in the wording, and all of it behind the other in the answer. */
    private boolean crossed(int subject, int other, int end) {
        boolean any = false;
        for (int w = subject + 1; w < end; w++) {
            int at = alignment.places()[w];
            if (w != pivot && at >= 0 && wanted.tokens().get(w).content()) {
                if (last(other, at) <= last(subject, at)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Where a wanted word stands last before a place, or -1. */
    private int last(int word, int before) {
        int last = -1;
        List<Integer> places = answer.at(wanted.tokens().get(word).word());
        for (int place : places) {
            last = place < before ? Math.max(last, place) : last;
        }
        return last;
    }
}
