package revise.render;

import java.util.List;
import java.util.Optional;
import revise.marking.Flag;
import revise.marking.Marking;
import revise.marking.PointMarking;

/** Markings as CSV: a row for every point of every answer. */
public final class MarkingCsv {
    private MarkingCsv() {}

    public static String header() {
        return new Csv()
                .row(List.of(
                        "line", "id", "card", "point", "verdict", "score", "marks", "outOf", "rating", "missing",
                        "flags", "error"))
                .toString();
    }

    public static String rows(int line, Optional<String> id, String card, Marking marking) {
        Csv csv = new Csv();
        for (PointMarking point : marking.points()) {
            csv.row(List.of(
                    line,
                    id.orElse(""),
                    card,
                    point.text(),
                    point.verdict().word(),
                    Math.round(point.score() * 1000) / 1000.0,
                    MarkingText.number(point.marks()),
                    point.outOf(),
                    Marking.of(List.of(point)).rating(),
                    String.join("; ", point.missing()),
                    String.join("; ", point.flags().stream().map(Flag::word).toList()),
                    ""));
        }
        return csv.toString();
    }

    public static String error(int line, String message) {
        return new Csv()
                .row(List.of(line, "", "", "", "", "", "", "", "", "", "", message))
                .toString();
    }
}
