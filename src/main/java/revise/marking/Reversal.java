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

    private final Wanted wanted;
    private final Alignment alignment;
    private final Answer answer;

    private Reversal(Wanted wanted, Alignment alignment, Answer answer) {
        this.wanted = wanted;
        this.alignment = alignment;
        this.answer = answer;
    }

    /** How many things are turned round; two of them may make it right again. */
    static int count(Wanted wanted, Alignment alignment, Answer answer) {
        int first = alignment.first();
        if (first < 0) {
            return 0;
        }
        Reversal reversal = new Reversal(wanted, alignment, answer);
        int opposites = reversal.opposites(first, alignment.last());
        int swapped = reversal.swappedPairs();
        if (Sides.exchanged(wanted, alignment, answer)) {
            return 1;
        }
        if (opposites + swapped == 0 && Exchange.isMade(wanted, alignment, answer)) {
            return 1;
        }
        return opposites + (swapped > 0 ? swapped : reversal.swappedSides() + reversal.swappedWay());
    }

    private int opposites(int first, int last) {
        List<Token> tokens = answer.tokens();
        int count = 0;
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
            count += reversed && !same ? 1 : 0;
        }
        return count;
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
