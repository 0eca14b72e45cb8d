package revise.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import revise.marking.Flag;
import revise.marking.Marking;
import revise.marking.PartMarking;
import revise.marking.PointMarking;

/** Markings as CSV: a row for every point of every answer. */
public final class MarkingCsv {
    private static final List<String> COLUMNS = List.of(
            "line",
            "id",
            "card",
            "answer",
            "pointId",
            "point",
            "verdict",
            "score",
            "marks",
            "outOf",
            "rating",
            "core",
            "elements",
            "missing",
            "flags",
            "error");

    private MarkingCsv() {}

    public static String header() {
        return new Csv().row(COLUMNS).toString();
    }

    /** @param line the number of the input line, from 1 */
    public static String rows(int line, String answer, MarkedAnswer marked) {
        Csv csv = new Csv();
        for (int i = 0; i < marked.marking().points().size(); i++) {
            PointMarking point = marked.marking().points().get(i);
            csv.row(List.of(
                    line,
                    marked.id().orElse(""),
                    marked.card(),
                    answer,
                    marked.pointId(i),
                    point.text(),
                    point.verdict().word(),
                    Math.round(point.score() * 1000) / 1000.0,
                    MarkingText.number(point.marks()),
                    point.outOf(),
                    Marking.of(List.of(point)).rating(),
                    point.core().verdict().word(),
                    elements(point),
                    String.join("; ", point.missing()),
                    String.join("; ", point.flags().stream().map(Flag::word).toList()),
                    ""));
        }
        return csv.toString();
    }

    /** {@code staff training: covered; resource allocation: not-seen}. */
    private static String elements(PointMarking point) {
        List<String> elements = new ArrayList<>();
        for (PartMarking element : point.elements()) {
            elements.add(element.text() + ": " + element.verdict().word());
        }
        return String.join("; ", elements);
    }

    /** The row for an input line that could not be marked. */
    public static String error(int line, String message) {
        List<Object> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        cells.set(0, line);
        cells.set(COLUMNS.size() - 1, message);
        return new Csv().row(cells).toString();
    }
}
