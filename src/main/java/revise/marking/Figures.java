package revise.marking;

import java.util.List;

/** Figures of a wording that an answer gives otherwise: "two minutes" for "ten minutes". */
final class Figures {

    private Figures() {}

    /** True if the answer has another figure beside the unit of a wanted one, which it does not have. */
    static boolean differ(Wanted wanted, Alignment alignment, Answer answer) {
        List<Token> words = wanted.tokens();
        for (int w = 0; w < words.size(); w++) {
            if (isFigure(words.get(w)) && alignment.places()[w] < 0) {
                boolean before = w > 0 && isOther(wanted, alignment.places()[w - 1] + 1, w - 1, alignment, answer);
                boolean behind = w + 1 < words.size()
                        && isOther(wanted, alignment.places()[w + 1] - 1, w + 1, alignment, answer);
                if (before || behind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a place beside a unit that was seen holds a figure that is not wanted. */
    private static boolean isOther(Wanted wanted, int place, int unit, Alignment alignment, Answer answer) {
        boolean seen =
                alignment.places()[unit] >= 0 && wanted.tokens().get(unit).content();
        if (!seen
                || place < 0
                || place >= answer.tokens().size()
                || !isFigure(answer.tokens().get(place))) {
            return false;
        }
        for (Token word : wanted.tokens()) {
            if (word.stem().equals(answer.tokens().get(place).stem())) {
                return false;
            }
        }
        return true;
    }

    static boolean isFigure(Token token) {
        return Character.isDigit(token.stem().charAt(0));
    }
}
