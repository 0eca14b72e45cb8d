package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.marking.Marking;
import revise.progress.Rating;
import revise.topic.CardKind;
import revise.topic.Topic;

class ExaminerTest {
    private static final String WRONG = "Improvement is finished once the annual review has been signed off.";
    private static final String RIGHT = "Improvement is a cycle: each review's findings set the next round's targets.";
    private static final Card CARD = Samples.card("t", CardKind.MISCONCEPTION, 1, WRONG, RIGHT);

    private static Examiner examiner() {
        return new Examiner(new Examiner.Sources() {
            @Override
            public List<Topic> topics() {
                return List.of();
            }

            @Override
            public Map<String, Map<String, List<String>>> accepted() {
                return Map.of();
            }
        });
    }

    /** In a quiz, on paper, and in bulk, where nobody says which side of the card was shown but by its words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "true",
                "false, it is a cycle and each review's findings set the next targets",
                "it is a cycle and each review's findings set the next targets",
                "true, it is a cycle and each review's findings set the next targets",
                "well"
            })
    void aMisconceptionIsJudgedInOneWay(String answer) {
        for (boolean truth : new boolean[] {false, true}) {
            Question question = new Question(CARD, truth ? RIGHT : WRONG, Optional.of(truth), List.of(), -1, List.of());
            Marking inQuiz = Reply.typed(question, answer, examiner()).marking().orElseThrow();
            assertEquals(inQuiz, new PaperExaminer(examiner()).mark(question, answer));
            assertEquals(inQuiz, examiner().mark(Question.typed(CARD, truth ? RIGHT : ""), answer));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'false, it is a cycle and each review''s findings set the next targets', GOOD",
        "'false', AGAIN",
        "'false, because bananas are yellow', AGAIN",
        "'true, it is a cycle and each review''s findings set the next targets', AGAIN"
    })
    void theRatingFollowsTheCorrection(String answer, Rating rating) {
        Reply reply = Reply.typed(Question.typed(CARD, ""), answer, examiner());
        assertEquals(Optional.of(rating), reply.suggestion(CardKind.MISCONCEPTION));
    }

    @Test
    void thereIsNothingToCorrectInAWrongClaim() {
        assertEquals(
                false, Reply.typed(Question.typed(CARD, ""), "true", examiner()).canTick());
        assertEquals(
                true, Reply.typed(Question.typed(CARD, ""), "false", examiner()).canTick());
    }

    @Test
    void aCardSaysWhatItIsWorthAndHow() {
        Card point = Samples.card("t", CardKind.POINT, 1, "What is needed?", "a budget")
                .withAnswer("a plan", 3);
        Marking marking = examiner().mark(Question.typed(point, "Which paper is needed?"), "You need a plan.");
        assertEquals(3, marking.marks());
        assertEquals(3, marking.outOf());
    }
}
