package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import revise.quiz.Card;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.storage.PaperQuestion;
import revise.topic.CardKind;
import revise.topic.Complaint;

/**
 * Makes questions again of what a written quiz says of them. Its own mark scheme is what counts, as somebody may have
 * changed it; the card at hand brings what the quiz does not say: alternatives, or all where it has no answers.
 */
final class PaperQuestions {
    private final String file;
    private final Function<String, Map<String, Card>> topics;

    /**
     * @param file the quiz, as errors call it
     * @param topics gives the cards of a topic by their keys, none where there is no such topic
     */
    PaperQuestions(String file, Function<String, Map<String, Card>> topics) {
        this.file = file;
        this.topics = topics;
    }

    /** @throws Complaint if nothing says how to mark it, or the quiz contradicts itself */
    Question question(PaperQuestion written) {
        Question question = written.kind().equals(Paper.RECALL) ? recall(written) : single(written);
        int worth = Paper.marks(question);
        if (written.marks() > 0 && written.marks() != worth) {
            throw complaint(
                    written,
                    "its \"marks\" are " + written.marks() + ", but what earns them comes to " + worth
                            + "; change either of them");
        }
        return question;
    }

    private Complaint complaint(PaperQuestion written, String what) {
        return new Complaint(file + ": question " + written.number() + ": " + what);
    }

    /** The points of a quiz without answers are those of its topic. */
    private Question recall(PaperQuestion written) {
        List<Card> points = new ArrayList<>();
        if (written.points().isEmpty()) {
            for (Card card : topics.apply(written.topic()).values()) {
                if (card.kind() == CardKind.POINT) {
                    points.add(card);
                }
            }
        }
        for (PaperQuestion.Point point : written.points()) {
            points.add(card(written, CardKind.POINT, point.card(), written.prompt(), point.text(), point.marks()));
        }
        if (points.isEmpty()) {
            throw complaint(written, "cannot be marked: its topic is not at hand, and its points are not in the quiz");
        }
        return Question.recall(points);
    }

    private Question single(PaperQuestion written) {
        CardKind kind = CardKind.parse(written.kind())
                .orElseThrow(() -> complaint(
                        written, "its \"kind\", \"" + written.kind() + "\", is none that this version knows"));
        if (!written.choices().isEmpty()) {
            return choice(written, kind);
        }
        boolean listed = kind == CardKind.POINT && !written.points().isEmpty();
        PaperQuestion.Point earning = listed
                ? written.points().get(0)
                : new PaperQuestion.Point(written.answer(), kind == CardKind.POINT ? written.marks() : 1, "");
        // Where a statement is true, the misconception is what the quiz has for an answer.
        boolean turned = kind == CardKind.MISCONCEPTION && written.truth().orElse(false);
        String asked = turned ? written.answer() : written.prompt();
        String answer = turned ? written.prompt() : earning.text();
        Card card = card(written, kind, written.card(), asked, answer, earning.marks());
        Question question = Question.typed(card, written.prompt());
        return written.truth().isEmpty() || question.truth().isEmpty()
                ? question
                : new Question(card, question.prompt(), written.truth(), List.of(), -1, List.of());
    }

    private Question choice(PaperQuestion written, CardKind kind) {
        Card card = card(written, kind, written.card(), written.prompt(), written.answer(), 1);
        int right = written.choices().indexOf(card.answer());
        if (right < 0) {
            throw complaint(written, "its answer is none of its \"choices\"");
        }
        return new Question(card, written.prompt(), Optional.empty(), written.choices(), right, List.of());
    }

    /**
     * The card at hand, with the answer and the marks that the quiz gives it.
     *
     * @param answer empty where the quiz has no answers
     * @param marks 0 where the quiz does not say
     */
    private Card card(PaperQuestion written, CardKind kind, String key, String prompt, String answer, int marks) {
        Card known = topics.apply(written.topic()).get(key);
        if (known != null) {
            return known.withAnswer(answer.isEmpty() ? known.answer() : answer, marks == 0 ? known.marks() : marks);
        }
        if (answer.isEmpty()) {
            throw complaint(
                    written,
                    "cannot be marked: its card is not among the topics at hand, and its answer not in the quiz");
        }
        String topic = written.topic();
        return new Card(key, kind, topic, topic, 1, prompt, answer, List.of(), "", Math.max(1, marks));
    }
}
