package revise.marking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Learners' answers in many subjects, without alternatives: most verdicts are those of a person. */
class AnswersTest {

    @Test
    void verdictsAgreeWithAPersonsLabels() throws IOException {
        List<String[]> rows = AnswerFile.rows();
        Marker marker = Marker.of(
                Vocabulary.of(rows.stream().map(row -> row[2]).distinct().toList()));
        double squares = 0;
        int covered = 0;
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows) {
            Verdict verdict = marker.mark(row[1], List.of(MarkScheme.of(row[2])), row[3])
                    .points()
                    .get(0)
                    .verdict();
            int difference = Integer.parseInt(row[0]) - (2 - verdict.ordinal());
            squares += difference * difference;
            covered += verdict == Verdict.COVERED && row[0].equals("0") ? 1 : 0;
            if (difference != 0) {
                wrong.add(row[0] + " " + verdict + " " + row[3]);
            }
        }
        assertTrue(squares / rows.size() < 0.2, wrong::toString);
        assertTrue(covered == 0, wrong::toString);
    }
}
