package revise.exchange;

import java.util.List;
import revise.quiz.Card;
import revise.topic.CardKind;

/**
 * Cards for Quizlet, Mnemosyne and whatever else reads two columns: a term, a tab, its definition; of other cards the
 * prompt and the answer. The format has no quoting, so a line feed or a tab within a text becomes a space.
 */
public final class QuizletTsv {
    private QuizletTsv() {}

    public static String of(List<Card> cards) {
        StringBuilder text = new StringBuilder();
        for (Card card : cards) {
            boolean term = card.kind() == CardKind.TERM;
            text.append(flat(term ? card.answer() : card.prompt()))
                    .append('\t')
                    .append(flat(term ? card.prompt() : card.answer()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String flat(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ').strip();
    }
}
