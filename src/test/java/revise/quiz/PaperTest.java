package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import revise.topic.CardKind;

class PaperTest {
    private static Question point(int marks) {
        return Samples.question(new Card("k" + marks, CardKind.POINT, "t", "T", 1, "p", "a", List.of(), "", marks));
    }

    private static Question choice(CardKind kind) {
        return new Question(
                Samples.card("t", kind, 1, "p", "a"), "p", Optional.empty(), List.of("a", "b"), 0, List.of());
    }

    private static Question question(CardKind kind) {
        return Samples.question(Samples.card("t", kind, 1, "p", "a"));
    }

    @Test
    void addsUpMarksAndTime() {
        Paper paper = new Paper(
                "", 1, List.of(question(CardKind.TERM), question(CardKind.CONCEPT), point(3), choice(CardKind.POINT)));
        assertEquals(1 + 1 + 3 + 1, paper.marks());
        assertEquals(7, paper.minutes(), "0.5 + 1 + 4.5 + 1");
    }

    @Test
    void roundsHalfAMinuteUp() {
        assertEquals(1, new Paper("", 1, List.of(question(CardKind.TERM))).minutes());
        assertEquals(2, new Paper("", 1, List.of(question(CardKind.FAQ))).minutes());
    }

    @Test
    void aWholeTopicIsWorthItsPoints() {
        Question recall = Question.recall(List.of(point(2).card(), point(3).card()));
        assertEquals(5, Paper.marks(recall));
        assertEquals(15, Paper.halfMinutes(recall));
    }
}
