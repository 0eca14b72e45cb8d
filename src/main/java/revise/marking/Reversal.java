package revise.marking;

import java.util.List;
import java.util.Set;

/** Counts what an answer turns round: opposites in place of wanted words, and sides changed around "before" or "than". */
final class Reversal {

    /** How many tokens around the passage an opposite may stand. */
    private static final int MARGIN = 4;

    /** These are everywhere, and turn only the word before them round: "switch on", "switch off". */
    private static final Set<String> SWITCHES = Set.of("on", "off");

    private static final Set<String> PIVOTS = Set.of("before", "after", "than", "into");

    private static final Set<String> LISTING = Set.of("and", "or", "but", "with");

    private static final Set<String> DEPENDING = Lexicon.words("when if as because so while whereas");

    private static final Set<String> THEN = Set.of("then", "afterwards", "later");

    private final Wanted wanted;
    private final Alignment alignment;
    private final Answer answer;

    private Reversal(Wanted wanted, Alignment alignment, Answer answer) {
        this.wanted = wanted;
        this.alignment = alignment;
        this.answer = answer;
    }

    /** Whether an odd number of things is turned round, so that it comes out wrong. */
    static boolean isMade(Wanted wanted, Alignment alignment, Answer answer) {
        int first = alignment.first();
        if (first < 0) {
            return false;
        }
        Reversal reversal = new Reversal(wanted, alignment, answer);
        if (Sides.exchanged(wanted, alignment, answer)) {
            return true;
        }
        int opposites = reversal.opposites(first, alignment.last());
        int swapped = reversal.swappedPairs();
        if (opposites + swapped == 0 && Exchange.isMade(wanted, alignment, answer)) {
            return true;
        }
        int sides =
                swapped > 0 ? swapped : reversal.swappedSides() + reversal.swappedWay() + reversal.swappedSequence();
        return sides == 0 ? opposites > 0 : (opposites + sides) % 2 == 1;
    }

    /** How many wanted words have their opposite instead; two that hang together, "hot when fast", make it right again. */
    private int opposites(int first, int last) {
        List<Token> tokens = answer.tokens();
        int count = 0;
        int before = -1;
        for (int w = 0; w < wanted.tokens().size(); w++) {
            if (alignment.places()[w] >= 0) {
                continue;
            }
            Token word = wanted.tokens().get(w);
            boolean reversed = false;
            boolean same = false;
            for (int i = Math.max(0, first - MARGIN); i <= Math.min(tokens.size() - 1, last + MARGIN); i++) {
                Token token = tokens.get(i);
                boolean near = token.sentence() >= tokens.get(first).sentence()
                        && token.sentence() <= tokens.get(last).sentence();
                boolean agrees = answer.agrees(i, wanted.negated()[w]);
                boolean placed =
                        !SWITCHES.contains(word.word()) || w > 0 && alignment.places()[w - 1] == i - 1;
                reversed |= near && agrees && placed && !isWanted(i) && !alignment.uses(i) && reverse(word, token);
                same |= near && !isWanted(i) && Opposites.sameCamp(word.stem(), token.stem());
            }
            if (reversed && !same) {
                boolean together = before >= 0 && hang(before, w);
                count += together ? -1 : 1;
                before = together ? -1 : w;
            }
        }
        return count;
    }

    /** True if two words of the wording are of one statement, "poor service harms", rather than of a list. */
    private boolean hang(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            Token token = wanted.tokens().get(i);
            boolean boundary = token.clause() != wanted.tokens().get(i - 1).clause();
            if (LISTING.contains(token.word()) || boundary && !DEPENDING.contains(token.word())) {
                return false;
            }
        }
        return true;
    }

    /** True for a word of the wording, and for one of the camp of another that it shows or that is not shown elsewhere. */
    private boolean isWanted(int i) {
        Token token = answer.tokens().get(i);
        for (int w = 0; w < wanted.tokens().size(); w++) {
            Token word = wanted.tokens().get(w);
            int place = alignment.places()[w];
            boolean shows =
                    place < 0 || place == i || answer.tokens().get(place).stem().equals(token.stem());
            if (word.stem().equals(token.stem()) || shows && Opposites.sameCamp(word.stem(), token.stem())) {
                return true;
            }
        }
        return false;
    }

    /** "from low to high" for "from high to low": only where a word such as "to" or "than" sets them against each other. */
    private int swappedPairs() {
        int count = 0;
        for (int a = 0; a < wanted.tokens().size(); a++) {
            for (int b = a + 1; b < wanted.tokens().size(); b++) {
                boolean both = alignment.places()[a] >= 0 && alignment.places()[b] >= 0;
                boolean swapped = both && alignment.places()[a] > alignment.places()[b];
                if (swapped
                        && against(a, b)
                        && reverse(wanted.tokens().get(a), wanted.tokens().get(b))) {
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

    /** "start before isolating" for "isolate before starting": the subject and all that followed have changed sides. */
    private int swappedSides() {
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
                int[] firsts = sides(0, pivot, then);
                int[] seconds = sides(pivot + 1, wanted.tokens().size(), then);
                int earlier = before ? seconds[0] : firsts[0];
                int later = before ? firsts[1] : seconds[1];
                int others = (before ? seconds[1] : firsts[1]) + (before ? firsts[0] : seconds[0]);
                return earlier > 0 && later > 0 && others == 0;
            }
        }
        return false;
    }

    /** How many content words of some wanted ones are seen before a place, and how many behind it. */
    private int[] sides(int from, int to, int place) {
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

    private static boolean reverse(Token a, Token b) {
        return Opposites.reverse(a.word(), a.stem(), b.word(), b.stem());
    }
}
