package revise.marking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the answers of {@code answers.tsv}: label, question, point, answer; none of them is about customer service. */
final class AnswerFile {

    private AnswerFile() {}

    static List<String[]> rows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(AnswerFile.class.getResourceAsStream("answers.tsv"), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return rows;
    }

    /** The answers alone, as what someone might type to a question of quite another subject. */
    static List<String> ofOtherSubjects() throws IOException {
        return rows().stream().map(row -> row[3]).toList();
    }
}
