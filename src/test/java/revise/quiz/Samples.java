package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import revise.topic.CardKind;

/** Cards for the tests. */
final class Samples {
    private Samples() {}

    static Card card(String topic, CardKind kind, int number, String prompt, String answer, String... accepted) {
        return new Card(
                kind.key(topic, "c" + number),
                kind,
                topic,
                "The topic " + topic,
                number,
                prompt,
                answer,
                List.of(accepted),
                "",
                1);
    }

    static Card term(String answer, String... accepted) {
        return card("t", CardKind.TERM, 1, "What is it?", answer, accepted);
    }

    /** So many terms of one topic, no two of them alike. */
    static List<Card> terms(String topic, int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(card(topic, CardKind.TERM, i, "prompt " + i, topic + "word" + i));
        }
        return cards;
    }

    static Question question(Card card) {
        return Question.of(card, new Dice(1));
    }

    static List<Question> questions(int count) {
        return terms("t", count).stream().map(Samples::question).toList();
    }
}
