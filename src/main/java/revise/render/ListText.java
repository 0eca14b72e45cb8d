package revise.render;

import java.util.List;

/**
 * The list of topics for reading: two lines each, the id being what other commands take. Lines that fit, almost all of
 * them, are put together by hand, for lists of thousands.
 */
public final class ListText {
    private static final int USUAL_LENGTH = 160;

    private ListText() {}

    public static String of(List<Row> rows, Look look) {
        if (rows.isEmpty()) {
            return "No topics.\n";
        }
        StringBuilder text = new StringBuilder(rows.size() * USUAL_LENGTH);
        for (Row row : rows) {
            row(text, row, look);
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Row row, Look look) {
        String title = Harmless.line(row.about().title());
        String comma = look.plain() ? ", " : " · ";
        String cards = row.cards() + (row.cards() == 1 ? " card" : " cards");
        String due = row.due() > 0 ? comma + row.due() + " due" : "";
        String fresh = comma + row.fresh() + " new";
        int gap = look.textWidth() - DisplayWidth.of(title) - cards.length() - due.length() - fresh.length();
        if (gap >= 2) {
            Palette palette = look.palette();
            text.append(palette.paint(Style.STRONG, title))
                    .append(" ".repeat(gap))
                    .append(cards)
                    .append(palette.paint(Style.ACCENT, due))
                    .append(palette.paint(Style.DIM, fresh))
                    .append('\n');
        } else {
            Sheet sheet = new Sheet(look);
            sheet.line(Span.strong(title));
            sheet.indented(2, Span.plain(cards), new Span(Style.ACCENT, due), Span.dim(fresh));
            text.append(sheet);
        }
        String body = Harmless.line(row.about().awardingBody());
        String details = row.about().id() + (body.isEmpty() ? "" : comma + body);
        if (DisplayWidth.of(details) + 2 <= look.textWidth()) {
            text.append("  ").append(look.palette().paint(Style.DIM, details)).append('\n');
        } else {
            text.append(new Sheet(look).bullet("  ", Span.dim(details)));
        }
    }
}
