package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first screen: the topics by subject, and what to type next. */
public final class StartText {
    private static final int BAR = 8;
    private static final int NARROW = 60;
    private static final int COMMAND = 26;

    /** More topics than this do not fit a screen; the list has them all. */
    private static final int MOST = 12;

    private final When when;
    private final Look look;
    private final Sheet sheet;

    private StartText(When when, Look look) {
        this.when = when;
        this.look = look;
        this.sheet = new Sheet(look);
    }

    /**
     * The screen.
     *
     * @param today what there is to do today, or empty
     * @param example what the first topic may be called on the command line
     */
    public static String of(List<Row> rows, String today, String example, When when, Look look) {
        StartText text = new StartText(when, look);
        if (rows.isEmpty()) {
            return text.sheet
                    .line(Span.plain("There are no topics yet. Put a bundle into the topics folder, or name one: "
                            + "revise --topics FILE"))
                    .toString();
        }
        text.subjects(rows);
        if (!today.isEmpty()) {
            text.sheet.line(Span.plain(today)).blank();
        }
        text.next(example);
        return text.sheet.toString();
    }

    private void subjects(List<Row> rows) {
        int shown = 0;
        for (Map.Entry<String, List<Row>> subject : bySubject(rows).entrySet()) {
            heading(subject.getKey(), subject.getValue());
            for (Row row : subject.getValue()) {
                if (shown++ < MOST) {
                    topic(row);
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
    }

    private static Map<String, List<Row>> bySubject(List<Row> rows) {
        Map<String, List<Row>> bySubject = new LinkedHashMap<>();
        for (Row row : rows) {
            List<Row> of = bySubject.get(row.about().subject());
            if (of == null) {
                of = new ArrayList<>();
                bySubject.put(row.about().subject(), of);
            }
            of.add(row);
        }
        return bySubject;
    }

    private void heading(String subject, List<Row> rows) {
        String name = subject.isEmpty() ? "Other" : Harmless.line(subject);
        List<Span> left = List.of(Span.strong(name), Span.plain(", " + Numerals.count(rows.size(), "topic")));
        String assessment = assessment(rows);
        boolean beside = !look.plain() && Wrapping.widthOf(left) + DisplayWidth.of(assessment) + 2 <= look.textWidth();
        sheet.ends(left, beside && !assessment.isEmpty() ? List.of(Span.plain(assessment)) : List.of());
        if (!beside && !assessment.isEmpty()) {
            sheet.line(Span.plain(assessment));
        }
        sheet.blank();
    }

    /** The soonest one, and how far it is away; empty where no date is saved. */
    private String assessment(List<Row> rows) {
        LocalDate soonest = null;
        boolean same = true;
        for (Row row : rows) {
            LocalDate date = row.assessment().isPresent() ? row.assessment().get() : null;
            same &= row == rows.get(0) || date != null && date.equals(soonest);
            soonest = date != null && (soonest == null || date.isBefore(soonest)) ? date : soonest;
        }
        if (soonest == null) {
            return "";
        }
        return (same ? "Assessment " : "Next assessment ") + when.countdown(soonest);
    }

    private void topic(Row row) {
        int percent = row.cards() == 0 ? 0 : 100 * row.secure() / row.cards();
        String title = Harmless.line(row.about().title());
        boolean narrow = look.width() < NARROW;
        if (look.plain()) {
            String counts = row.due() + " due, " + row.fresh() + " new, " + percent + " percent secure";
            sheet.bullet("  ", Span.plain(title + ": "), Span.plain(counts));
            return;
        }
        List<Span> counts = new ArrayList<>();
        counts.add(new Span(
                row.due() > 0 ? Style.ACCENT : Style.DIM, Numerals.right(Integer.toString(row.due()), 4) + " due"));
        counts.add(Span.dim(Numerals.right(Integer.toString(row.fresh()), 5) + " new"));
        if (!narrow) {
            counts.add(Span.plain("    "));
            counts.addAll(Bar.share(percent / 100.0, BAR));
        }
        counts.add(Span.dim(Numerals.right(Integer.toString(percent), 4) + " %"));
        if (narrow) {
            sheet.bullet("  ", Span.plain(title));
            sheet.hanging(List.of(Span.plain("    ")), "    ", counts);
            return;
        }
        String shown = DisplayWidth.shortened(title, look.textWidth() - Wrapping.widthOf(counts) - 4);
        sheet.ends(List.of(Span.plain(("  " + shown).replace(' ', Wrapping.NO_BREAK))), counts);
    }

    private void next(String topic) {
        command("revise quiz", "what is due, then new cards");
        command("revise quiz " + topic, "one topic");
        command("revise show " + topic, "its summary");
        command("revise criteria", "what earns credit");
        command("revise --help", "all commands");
    }

    private void command(String command, String purpose) {
        if (look.width() < NARROW) {
            sheet.bullet("  ", Span.strong(command)).indented(4, Span.dim(purpose));
            return;
        }
        String gap = " ".repeat(Math.max(1, COMMAND - command.length()));
        String padded = (command + gap).replace(' ', Wrapping.NO_BREAK);
        sheet.hanging("  ", "    ", List.of(Span.strong(padded), Span.dim(purpose)));
    }
}
