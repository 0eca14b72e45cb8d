package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import revise.quiz.Card;
import revise.quiz.Question;
import revise.storage.PaperQuestion;
import revise.topic.CardKind;

/** Makes questions again of what a written quiz says of them, by the cards at hand or else by its own mark scheme. */
final class PaperQuestions {
    private final Function<String, Map<String, Card>> topics;

    /** @param topics gives the cards of a topic by their keys, none where there is no such topic */
    PaperQuestions(Function<String, Map<String, Card>> topics) {
        this.topics = topics;
    }

    /** The question, or empty if nothing says how to mark it. */
    Optional<Question> question(PaperQuestion written) {
        if (written.kind().equals(KindOption.RECALL)) {
            List<Card> points = points(written);
            return points.isEmpty() ? Optional.empty() : Optional.of(Question.recall(points));
        }
        int marks = written.points().isEmpty() ? 1 : written.points().get(0).marks();
        Optional<Card> card = CardKind.parse(written.kind())
                .flatMap(kind -> card(written, kind, written.card(), written.answer(), marks));
        return card.flatMap(
                known -> written.choices().isEmpty() ? Optional.of(typed(written, known)) : choice(written, known));
    }

    /** The points of a quiz without answers are those of its topic. */
    private List<Card> points(PaperQuestion written) {
        List<Card> points = new ArrayList<>();
        if (written.points().isEmpty()) {
            for (Card card : topics.apply(written.topic()).values()) {
                if (card.kind() == CardKind.POINT) {
                    points.add(card);
                }
            }
        }
        for (PaperQuestion.Point point : written.points()) {
            card(written, CardKind.POINT, point.card(), point.text(), point.marks())
                    .ifPresent(points::add);
        }
        return points;
    }

    /** The card at hand, or one made of what the quiz says of it. */
    private Optional<Card> card(PaperQuestion written, CardKind kind, String key, String answer, int marks) {
        Card known = topics.apply(written.topic()).get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        key,
                        kind,
                        written.topic(),
                        written.topic(),
                        1,
                        written.prompt(),
                        answer,
                        List.of(),
                        "",
                        marks));
    }

    private static Optional<Question> choice(PaperQuestion written, Card card) {
        String answer = written.answer().isEmpty() ? card.answer() : written.answer();
        int right = written.choices().indexOf(answer);
        return right < 0
                ? Optional.empty()
                : Optional.of(
                        new Question(card, written.prompt(), Optional.empty(), written.choices(), right, List.of()));
    }

    /** A quiz without answers does not say whether a statement is true, but shows one side of its card. */
    private static Question typed(PaperQuestion written, Card card) {
        Question question = Question.typed(card, written.prompt());
        return written.truth().isEmpty() || question.truth().isEmpty()
                ? question
                : new Question(card, written.prompt(), written.truth(), List.of(), -1, List.of());
    }
}
