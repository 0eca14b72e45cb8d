package revise.marking;

import java.util.List;
import java.util.Set;

/** Whether an answer turns round what a wording says: by opposites in place of its words, or by another order. */
final class Reversal {

    /** How many tokens around the passage an opposite may stand. */
    private static final int MARGIN = 4;

    /** These are everywhere, and turn only the word before them round: "switch on", "switch off". */
    private static final Set<String> SWITCHES = Set.of("on", "off");

    private static final Set<String> LISTING = Set.of("and", "or", "but", "with");

    private static final Set<String> DEPENDING = Lexicon.words("when if as because so while whereas");

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
        Order order = new Order(wanted, alignment, answer);
        int pairs = order.swappedPairs();
        if (opposites + pairs == 0 && Exchange.isMade(wanted, alignment, answer)) {
            return true;
        }
        int swapped = pairs > 0 ? pairs : order.swappedSides();
        swapped += swapped == 0 && Halves.areMixed(wanted, alignment, answer) ? 1 : 0;
        return swapped == 0 ? opposites > 0 : (opposites + swapped) % 2 == 1;
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

    static boolean reverse(Token a, Token b) {
        return Opposites.reverse(a.word(), a.stem(), b.word(), b.stem());
    }
}
