package revise.render;

import java.util.List;

/**
 * The list of topics for reading: two lines each, the id being what other commands take. Lines that fit, almost all of
 * them, are put together by hand, for lists of thousands.
 */
public final class ListText {
    private static final int USUAL_LENGTH = 160;

    private final Look look;
    private final When when;
    private final StringBuilder text;
    private final String comma;
    private final char[] spaces;

    private ListText(Look look, When when, int rows) {
        this.look = look;
        this.when = when;
        this.text = new StringBuilder(rows * USUAL_LENGTH);
        this.comma = look.plain() ? ", " : " · ";
        this.spaces = " ".repeat(look.textWidth()).toCharArray();
    }

    public static String of(List<Row> rows, When when, Look look) {
        if (rows.isEmpty()) {
            return "No topics.\n";
        }
        ListText list = new ListText(look, when, rows.size());
        for (Row row : rows) {
            list.add(row);
        }
        return list.text.toString();
    }

    private void add(Row row) {
        String title = Harmless.line(row.about().title());
        String cards = row.cards() + (row.cards() == 1 ? " card" : " cards");
        String due = row.due() > 0 ? comma + row.due() + " due" : "";
        String fresh = comma + row.fresh() + " new";
        int gap = look.textWidth() - DisplayWidth.of(title) - cards.length() - due.length() - fresh.length();
        if (gap >= 2) {
            text.append(look.palette().paint(Style.STRONG, title))
                    .append(spaces, 0, gap)
                    .append(cards)
                    .append(look.palette().paint(Style.ACCENT, due))
                    .append(look.palette().paint(Style.DIM, fresh))
                    .append('\n');
        } else {
            Sheet sheet = new Sheet(look).line(Span.strong(title));
            text.append(sheet.indented(2, Span.plain(cards), new Span(Style.ACCENT, due), Span.dim(fresh)));
        }
        details(row);
    }

    private void details(Row row) {
        String id = row.about().id();
        String body = Harmless.line(row.about().awardingBody());
        String details = body.isEmpty() ? id : id + comma + body;
        if (row.due() == 0 && row.next().isPresent()) {
            details += comma + "back " + when.later(row.next().get());
        }
        String assessment = row.assessment().isPresent()
                ? comma + "assessment " + when.countdown(row.assessment().get())
                : "";
        int width = DisplayWidth.of(details) + DisplayWidth.of(assessment);
        if (width + 2 <= look.textWidth()) {
            text.append("  ")
                    .append(look.palette().paint(Style.DIM, details + assessment))
                    .append('\n');
        } else {
            String whole = assessment.isEmpty()
                    ? ""
                    : comma + assessment.substring(comma.length()).replace(' ', Wrapping.NO_BREAK);
            text.append(new Sheet(look).bullet("  ", Span.dim(details), Span.dim(whole)));
        }
    }
}
