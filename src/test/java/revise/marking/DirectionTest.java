package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Never covered the wrong way round. */
class DirectionTest {

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "directions.tsv", delimiter = '\t')
    void theWrongWayRoundIsNeverCovered(String point, String right, String wrong) {
        for (Vocabulary vocabulary : List.of(Vocabulary.EMPTY, Vocabulary.of(List.of(point, right, wrong)))) {
            assertEquals(Verdict.COVERED, mark(vocabulary, point, right).verdict(), right);
            PointMarking marking = mark(vocabulary, point, wrong);
            assertNotEquals(Verdict.COVERED, marking.verdict(), wrong);
            assertFalse(marking.flags().isEmpty(), wrong);
        }
    }

    private static PointMarking mark(Vocabulary vocabulary, String point, String answer) {
        return Marker.of(vocabulary)
                .mark("", List.of(MarkScheme.of(point)), answer)
                .points()
                .get(0);
    }
}
