package revise.marking;

import java.util.Set;

/** Words of a wording that an answer has in another order, where the order tells: around "before", "than" or "from … to". */
final class Order {

    private static final Set<String> PIVOTS = Set.of("before", "after", "than", "into");

    private static final Set<String> THEN = Set.of("then", "afterwards", "later");

    private final Wanted wanted;
    private final Alignment alignment;
    private final Answer answer;

    Order(Wanted wanted, Alignment alignment, Answer answer) {
        this.wanted = wanted;
        this.alignment = alignment;
        this.answer = answer;
    }

    /** "from low to high" for "from high to low": only where a word such as "to" or "than" sets them against each other. */
    int swappedPairs() {
        int count = 0;
        for (int a = 0; a < wanted.tokens().size(); a++) {
            for (int b = a + 1; b < wanted.tokens().size(); b++) {
                boolean both = alignment.places()[a] >= 0 && alignment.places()[b] >= 0;
                boolean swapped = both && alignment.places()[a] > alignment.places()[b];
                if (swapped
                        && against(a, b)
                        && Reversal.reverse(
                                wanted.tokens().get(a), wanted.tokens().get(b))) {
                    count++;
                }
            }
        }
        return count;
    }

    private boolean against(int a, int b) {
        for (int i = a + 1; i < b; i++) {
            String word = wanted.tokens().get(i).word();
            if (PIVOTS.contains(word) || word.equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** How often what stands on either side of "before", "from" or the like has changed sides. */
    int swappedSides() {
        return aroundPivot() + swappedWay() + swappedSequence();
    }

    /** "start before isolating" for "isolate before starting": the subject and all that followed have changed sides. */
    private int aroundPivot() {
        for (int p = 0; p < wanted.tokens().size(); p++) {
            int place = alignment.places()[p];
            if (PIVOTS.contains(wanted.tokens().get(p).word())
                    && place >= 0
                    && subject(p) > place
                    && allBefore(p, place)) {
                return 1;
            }
        }
        return 0;
    }

    /** "from B to A" for "from A to B". */
    private int swappedWay() {
        for (int p = 0; p + 1 < wanted.tokens().size(); p++) {
            boolean way = wanted.tokens().get(p).word().equals("from");
            for (int q = p + 1; way && q < Math.min(p + 5, wanted.tokens().size()); q++) {
                if (wanted.tokens().get(q).word().equals("to") && led(next(q), "from") && led(next(p), "to")) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /** "to the heart" for "away from the heart", and "B, then A" for "A before B". */
    private int swappedSequence() {
        for (int p = 0; p + 1 < wanted.tokens().size(); p++) {
            String word = wanted.tokens().get(p).word();
            boolean unseen = alignment.places()[p] < 0;
            boolean away =
                    word.equals("away") && wanted.tokens().get(p + 1).word().equals("from");
            if (unseen && away && led(next(p + 1), "to")) {
                return 1;
            }
            if (unseen && (word.equals("before") || word.equals("after")) && isTurned(p, word.equals("before"))) {
                return 1;
            }
        }
        return 0;
    }

    /** True if the answer puts "then" between what stands on either side of a pivot, the wrong way round. */
    private boolean isTurned(int pivot, boolean before) {
        for (int then = alignment.first() + 1; then < alignment.last(); then++) {
            if (THEN.contains(answer.tokens().get(then).word())) {
                int[] firsts = seen(0, pivot, then);
                int[] seconds = seen(pivot + 1, wanted.tokens().size(), then);
                int earlier = before ? seconds[0] : firsts[0];
                int later = before ? firsts[1] : seconds[1];
                int others = (before ? seconds[1] : firsts[1]) + (before ? firsts[0] : seconds[0]);
                return earlier > 0 && later > 0 && others == 0;
            }
        }
        return false;
    }

    /** How many content words of some wanted ones are seen before a place, and how many behind it. */
    private int[] seen(int from, int to, int place) {
        int[] counts = new int[2];
        for (int w = from; w < to; w++) {
            int at = alignment.places()[w];
            if (at >= 0 && wanted.tokens().get(w).content()) {
                counts[at < place ? 0 : 1]++;
            }
        }
        return counts;
    }

    /** The first content word behind one. */
    private int next(int w) {
        int i = w + 1;
        while (i < wanted.tokens().size() && wanted.tokens().get(i).function()) {
            i++;
        }
        return i;
    }

    /** True if the answer has a small word shortly before a wanted one. */
    private boolean led(int w, String by) {
        int place = w < wanted.tokens().size() ? alignment.places()[w] : -1;
        for (int i = place - 1; i >= Math.max(0, place - 3); i--) {
            String word = answer.tokens().get(i).word();
            if (word.equals("from") || word.equals("to")) {
                return word.equals(by);
            }
        }
        return false;
    }

    /** Where the first content word is seen, or -1. */
    private int subject(int pivot) {
        for (int w = 0; w < pivot; w++) {
            if (wanted.tokens().get(w).content()) {
                return alignment.places()[w];
            }
        }
        return -1;
    }

    private boolean allBefore(int pivot, int place) {
        boolean any = false;
        for (int w = pivot + 1; w < wanted.tokens().size(); w++) {
            int at = alignment.places()[w];
            if (at > place) {
                return false;
            }
            any |= at >= 0 && wanted.tokens().get(w).content();
        }
        return any;
    }
}
