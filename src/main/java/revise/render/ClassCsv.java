package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.quiz.ClassMarks;

/** A class's results as CSV: a row for each learner, a column for each question; what was not answered is empty. */
public final class ClassCsv {
    private final ClassMarks results;

    public ClassCsv(ClassMarks results) {
        this.results = results;
    }

    public String header() {
        List<Object> header = new ArrayList<>(List.of("id"));
        header.addAll(results.numbers());
        header.addAll(List.of("marks", "outOf"));
        return new Csv().row(header).toString();
    }

    public String row(String learner) {
        ClassMarks.Result result = results.result(learner);
        List<Object> row = new ArrayList<>(List.of(learner));
        for (Optional<Double> marks : result.marks()) {
            row.add(marks.map(MarkingText::number).orElse(""));
        }
        row.add(MarkingText.number(result.total()));
        row.add(results.outOf());
        return new Csv().row(row).toString();
    }
}
