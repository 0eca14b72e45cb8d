package revise.render;

import java.util.ArrayList;
import java.util.List;

/** The list of topics for reading: two lines each, the id being what other commands take. */
public final class ListText {
    private ListText() {}

    public static String of(List<Row> rows, Look look) {
        if (rows.isEmpty()) {
            return "No topics.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row(row, look));
        }
        return text.toString();
    }

    private static String row(Row row, Look look) {
        Sheet sheet = new Sheet(look);
        List<Span> counts = new ArrayList<>();
        counts.add(Span.plain(row.cards() + (row.cards() == 1 ? " card" : " cards")));
        String comma = look.plain() ? ", " : " · ";
        if (row.due() > 0) {
            counts.add(new Span(Style.ACCENT, comma + row.due() + " due"));
        }
        counts.add(Span.dim(comma + row.fresh() + " new"));
        sheet.ends(List.of(Span.strong(Harmless.line(row.about().title()))), counts);
        List<String> details = new ArrayList<>();
        details.add(row.about().id());
        if (!row.about().awardingBody().isEmpty()) {
            details.add(Harmless.line(row.about().awardingBody()));
        }
        return sheet.bullet("  ", Span.dim(String.join(comma, details))).toString();
    }
}
