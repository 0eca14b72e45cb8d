package revise.render;

import java.util.List;

/**
 * The list of topics for reading: two lines each, the id being what other commands take. Lines that fit, almost all of
 * them, are put together by hand, for lists of thousands.
 */
public final class ListText {
    private static final int USUAL_LENGTH = 160;

    private final Look look;
    private final StringBuilder text;

    /** What stands at the right of a line, put together here again and again. */
    private final StringBuilder counts = new StringBuilder();

    private ListText(Look look, int rows) {
        this.look = look;
        this.text = new StringBuilder(rows * USUAL_LENGTH);
    }

    public static String of(List<Row> rows, Look look) {
        if (rows.isEmpty()) {
            return "No topics.\n";
        }
        ListText list = new ListText(look, rows.size());
        for (Row row : rows) {
            list.add(row);
        }
        return list.text.toString();
    }

    private void add(Row row) {
        String title = Harmless.line(row.about().title());
        String comma = look.plain() ? ", " : " · ";
        counts.setLength(0);
        counts.append(row.cards()).append(row.cards() == 1 ? " card" : " cards");
        int due = counts.length();
        if (row.due() > 0) {
            counts.append(comma).append(row.due()).append(" due");
        }
        int fresh = counts.length();
        counts.append(comma).append(row.fresh()).append(" new");
        int gap = look.textWidth() - DisplayWidth.of(title) - counts.length();
        if (gap >= 2) {
            text.append(look.palette().paint(Style.STRONG, title));
            for (int i = 0; i < gap; i++) {
                text.append(' ');
            }
            text.append(counts, 0, due);
            paint(Style.ACCENT, due, fresh);
            paint(Style.DIM, fresh, counts.length());
            text.append('\n');
        } else {
            Sheet sheet = new Sheet(look).line(Span.strong(title));
            sheet.indented(
                    2,
                    Span.plain(counts.substring(0, due)),
                    new Span(Style.ACCENT, counts.substring(due, fresh)),
                    Span.dim(counts.substring(fresh)));
            text.append(sheet);
        }
        details(row, comma);
    }

    private void paint(Style style, int from, int to) {
        if (look.palette() == Palette.NONE) {
            text.append(counts, from, to);
        } else {
            text.append(look.palette().paint(style, counts.substring(from, to)));
        }
    }

    private void details(Row row, String comma) {
        String body = Harmless.line(row.about().awardingBody());
        String details = body.isEmpty() ? row.about().id() : row.about().id() + comma + body;
        if (DisplayWidth.of(details) + 2 <= look.textWidth()) {
            text.append("  ").append(look.palette().paint(Style.DIM, details)).append('\n');
        } else {
            text.append(new Sheet(look).bullet("  ", Span.dim(details)));
        }
    }
}
