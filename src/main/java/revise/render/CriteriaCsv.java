package revise.render;

import java.time.Instant;
import java.util.List;
import revise.marking.Element;

/** Marking points as CSV. */
public final class CriteriaCsv {
    private CriteriaCsv() {}

    public static String of(List<Criterion> criteria) {
        Csv csv = new Csv();
        csv.row(List.of(
                "topic",
                "number",
                "key",
                "text",
                "question",
                "marks",
                "core",
                "mode",
                "elements",
                "state",
                "due",
                "lastEarned",
                "lastOutOf"));
        for (Criterion criterion : criteria) {
            List<String> elements =
                    criterion.scheme().elements().stream().map(Element::text).toList();
            csv.row(List.of(
                    criterion.about().id(),
                    criterion.number(),
                    criterion.key(),
                    criterion.point().text(),
                    criterion.point().question(),
                    criterion.point().marks(),
                    criterion.scheme().core().text(),
                    criterion.scheme().mode().word(),
                    String.join("; ", elements),
                    criterion.mastery().word(),
                    criterion.due().map(Instant::toString).orElse(""),
                    criterion
                            .last()
                            .map(marks -> MarkingText.number(marks.earned()))
                            .orElse(""),
                    criterion
                            .last()
                            .map(marks -> MarkingText.number(marks.outOf()))
                            .orElse("")));
        }
        return csv.toString();
    }
}
