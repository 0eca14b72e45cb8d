package revise.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The two halves of a wording such as "antibiotics kill bacteria but have no effect on viruses". What tells them apart may
 * change sides as a whole, or not at all: "antibiotics kill viruses but have no effect on bacteria" is another statement.
 */
final class Halves {

    /** Between equals: a half may come first or last. */
    private static final Set<String> EVEN = Set.of("but", "and", "while", "whilst", "whereas", "followed");

    /** Words without content that tell one half from the other. */
    private static final Set<String> TELLING =
            Lexicon.words("not no never without before after above below over under up down in out on off");

    private static final int STATEMENT = 3;

    /** A second statement need not say again what the first has said. */
    private static final int SECOND = 2;

    private final List<Token> wanted;
    private final List<Token> said;

    private Halves(List<Token> wanted, List<Token> said) {
        this.wanted = wanted;
        this.said = said;
    }

    /** True if some of what tells the halves apart has changed sides in the answer, and some has not. */
    static boolean areMixed(Wanted wanted, Alignment alignment, Answer answer) {
        List<Token> words = wanted.tokens();
        int than = pivot(words, "than");
        int pivot = than > 0 ? than : pivot(words);
        if (pivot < 0) {
            return false;
        }
        Halves halves = new Halves(words, alignment.sentences(answer.tokens()));
        int other = than > 0 ? pivot(halves.said, "than") : pivot(halves.said);
        return other > 0 && (than > 0 || halves.isStatement(pivot)) && halves.isMixed(pivot, other, than < 0);
    }

    /** "Raw and cooked food" is no statement on either side of "and". */
    private boolean isStatement(int pivot) {
        return !wanted.get(pivot).word().equals("and")
                || stems(wanted, 0, pivot).size() >= STATEMENT
                        && stems(wanted, pivot + 1, wanted.size()).size() >= SECOND;
    }

    private boolean isMixed(int pivot, int otherPivot, boolean even) {
        Set<String> left = stems(wanted, 0, pivot);
        Set<String> right = stems(wanted, pivot + 1, wanted.size());
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        left.removeAll(both);
        right.removeAll(both);
        Set<String> saidLeft = stems(said, 0, otherPivot);
        Set<String> saidRight = stems(said, otherPivot + 1, said.size());
        int crossedRight = only(left, saidRight, saidLeft);
        int crossedLeft = only(right, saidLeft, saidRight);
        boolean stays = only(left, saidLeft, saidRight) > 0;
        boolean otherStays = only(right, saidRight, saidLeft) > 0;
        return even
                ? crossedRight + crossedLeft > 0 && stays && otherStays
                : crossedRight > 0 && crossedLeft > 0 && stays;
    }

    /** How many of some stems are on one side of the answer alone. */
    private static int only(Set<String> stems, Set<String> here, Set<String> there) {
        int only = 0;
        for (String stem : stems) {
            only += here.contains(stem) && !there.contains(stem) ? 1 : 0;
        }
        return only;
    }

    private static Set<String> stems(List<Token> tokens, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (Token token : tokens.subList(from, to)) {
            boolean denies = token.word().endsWith("n't");
            if (token.content() || denies || TELLING.contains(token.word())) {
                stems.add(denies ? "not" : token.stem());
            }
        }
        return stems;
    }

    /** Where the only word of its kind stands that parts equals, or -1. */
    private static int pivot(List<Token> tokens) {
        int found = -1;
        for (int i = 1; i < tokens.size() - 1; i++) {
            String word = tokens.get(i).word();
            if (!EVEN.contains(word)) {
                continue;
            }
            // "And" may join smaller things beside a stronger word.
            boolean stronger =
                    found < 0 || !word.equals("and") && tokens.get(found).word().equals("and");
            if (!stronger) {
                return -1;
            }
            found = i;
        }
        return found;
    }

    private static int pivot(List<Token> tokens, String word) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).word().equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
