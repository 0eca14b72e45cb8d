package revise.exchange;

import java.util.List;
import revise.quiz.Card;
import revise.topic.CardKind;

/** Cards for the tests. */
final class Samples {
    private Samples() {}

    static Card card(CardKind kind, String prompt, String answer, String... accepted) {
        return new Card(kind.key("t", "1"), kind, "t", "The topic", 1, prompt, answer, List.of(accepted), "", 1);
    }
}
