package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final String MISCONCEPTION = "Improvement is finished once the annual review has been signed off.";
    private static final String CORRECTION =
            "Improvement is a cycle: each review's findings set the next round's targets.";
    private static final Marker MARKER = Marker.of(Vocabulary.of(List.of(MISCONCEPTION, CORRECTION)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false, it is a cycle and the findings of each review set the next targets | 1 |",
                "It is a cycle, and the findings of each review set the next targets | 1 |",
                "That is not true: it's a cycle, each review's findings set the next targets | 1 |",
                "false | 0 | UNREASONED",
                "No, that is wrong! | 0 | UNREASONED",
                "f, it is not | 0 | UNREASONED",
                "true, it is a cycle and the findings of each review set the next targets | 0 | MISJUDGED",
                "t | 0 | MISJUDGED",
                "false, because bananas are yellow | 0 |",
                "false, improvement is not finished once the annual review has been signed off | 0 | QUESTION_COPIED",
                "perhaps | 0 |",
                "'' | 0 | EMPTY"
            })
    void itIsTheCorrectionThatEarnsTheMark(String answer, double marks, Flag flag) {
        Marking marking = MARKER.correct(MISCONCEPTION, CORRECTION, answer);
        assertEquals(marks, marking.marks(), answer);
        assertEquals(1, marking.outOf());
        assertEquals(
                flag == null ? List.of() : List.of(flag),
                marking.points().get(0).flags());
        assertEquals(CORRECTION, marking.points().get(0).text());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 1, ",
        "'Yes, because it goes on', 1, ",
        "false, 0, MISJUDGED",
        "it is a cycle, 0, UNJUDGED",
        "' ', 0, EMPTY"
    })
    void ofATrueStatementNoMoreCanBeAsked(String answer, double marks, Flag flag) {
        Marking marking = MARKER.confirm(CORRECTION, answer);
        assertEquals(marks, marking.marks(), answer);
        assertEquals(
                flag == null ? List.of() : List.of(flag),
                marking.points().get(0).flags());
    }

    @Test
    void wordsAreFoundWhereTheyStand() {
        String answer = "f, a cycle";
        Span span = MARKER.correct(MISCONCEPTION, CORRECTION, answer)
                .points()
                .get(0)
                .matched()
                .get(0);
        assertEquals("cycle", answer.substring(span.start(), span.end()));
    }
}
