package revise.marking;

import java.util.List;
import java.util.Set;

/**
 * An answer that decides a question: "May you move them?" – "No, you must never move them". It has to say the question's
 * words again, and copies nothing.
 */
final class Decision {

    private static final Set<String> ASKING = Lexicon.words(
            "may might must should shall can could will would do does did is are was were has have had need");

    private Decision() {}

    static boolean is(List<Token> question, List<Token> answer) {
        return asks(question) && decides(question, answer);
    }

    /** True if a sentence of the question begins with a verb, so that yes or no is an answer. */
    private static boolean asks(List<Token> question) {
        for (int i = 0; i < question.size(); i++) {
            boolean first =
                    i == 0 || question.get(i).sentence() != question.get(i - 1).sentence();
            if (first && ASKING.contains(question.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean decides(List<Token> question, List<Token> answer) {
        for (int i = 0; i < answer.size(); i++) {
            String word = answer.get(i).word();
            boolean says = i == 0 && (word.equals("yes") || word.equals("no"));
            if (says
                    || Negators.isNegator(word)
                            && question.stream().noneMatch(token -> token.word().equals(word))) {
                return true;
            }
        }
        return false;
    }
}
