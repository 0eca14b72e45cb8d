package revise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first screen: the topics by subject, and what to type next. */
public final class StartText {
    private static final int BAR = 8;
    private static final int NARROW = 60;

    /** More topics than this do not fit a screen; the list has them all. */
    private static final int MOST = 12;

    private StartText() {}

    /** @param example what the first topic may be called on the command line */
    public static String of(List<Row> rows, String example, Look look) {
        Sheet sheet = new Sheet(look);
        if (rows.isEmpty()) {
            return sheet.line(Span.plain("There are no topics yet. Put a bundle into the topics folder, or name one: "
                            + "revise --topics FILE"))
                    .toString();
        }
        Map<String, List<Row>> bySubject = new LinkedHashMap<>();
        for (Row row : rows) {
            bySubject
                    .computeIfAbsent(row.about().subject(), subject -> new ArrayList<>())
                    .add(row);
        }
        int shown = 0;
        for (Map.Entry<String, List<Row>> subject : bySubject.entrySet()) {
            int topics = subject.getValue().size();
            String name = subject.getKey().isEmpty() ? "Other" : Harmless.line(subject.getKey());
            sheet.line(Span.strong(name), Span.plain(", " + topics + (topics == 1 ? " topic" : " topics")));
            sheet.blank();
            for (Row row : subject.getValue()) {
                if (shown++ < MOST) {
                    topic(sheet, row, look);
                }
            }
            sheet.blank();
            if (shown >= MOST) {
                break;
            }
        }
        int more = rows.size() - Math.min(shown, MOST);
        if (more > 0) {
            sheet.line(Span.dim("and " + more + " more; revise list names them all"))
                    .blank();
        }
        return sheet.append(next(example, look)).toString();
    }

    private static void topic(Sheet sheet, Row row, Look look) {
        int percent = row.cards() == 0 ? 0 : 100 * row.secure() / row.cards();
        String title = Harmless.line(row.about().title());
        boolean narrow = look.width() < NARROW;
        List<Span> counts = new ArrayList<>();
        if (look.plain()) {
            counts.add(Span.plain(row.due() + " due, " + row.fresh() + " new, " + percent + " percent secure"));
            sheet.bullet("  ", Span.plain(title + ": "), counts.get(0));
            return;
        }
        if (narrow) {
            sheet.bullet("  ", Span.plain(title));
        }
        counts.add(new Span(row.due() > 0 ? Style.ACCENT : Style.DIM, String.format("%4d due", row.due())));
        counts.add(Span.dim(String.format("%5d new", row.fresh())));
        if (!narrow) {
            int full = percent * BAR / 100;
            counts.add(new Span(Style.ACCENT, "    " + "▇".repeat(full)));
            counts.add(Span.dim("▁".repeat(BAR - full)));
        }
        counts.add(Span.dim(String.format("%4d %%", percent)));
        if (narrow) {
            sheet.hanging(List.of(Span.plain("    ")), "    ", counts);
            return;
        }
        String shown = DisplayWidth.shortened(title, look.textWidth() - Wrapping.widthOf(counts) - 4);
        sheet.ends(List.of(Span.plain(("  " + shown).replace(' ', Wrapping.NO_BREAK))), counts);
    }

    private static Sheet next(String topic, Look look) {
        Sheet sheet = new Sheet(look);
        command(sheet, "revise quiz", "20 cards, the topics taking turns");
        command(sheet, "revise quiz " + topic, "one topic");
        command(sheet, "revise show " + topic, "its summary");
        command(sheet, "revise criteria", "what earns credit");
        command(sheet, "revise --help", "all commands");
        return sheet;
    }

    private static void command(Sheet sheet, String command, String purpose) {
        String padded = String.format("%-26s", command).replace(' ', Wrapping.NO_BREAK);
        sheet.hanging("  ", "    ", List.of(Span.strong(padded), Span.dim(purpose)));
    }
}
