package revise.render;

import java.util.List;

/** The end of a check: how much there was to say, and history that has lost its card. */
public final class CheckText {
    private static final Span INDENT = Span.plain("      ");

    private CheckText() {}

    /**
     * @param topics how many topics could be read
     * @param elsewhere how many topics have history and are not at hand
     */
    public static String of(int topics, List<Remark> remarks, List<LostHistory> lost, int elsewhere, Look look) {
        int errors = 0;
        for (Remark remark : remarks) {
            errors += remark.isError() ? 1 : 0;
        }
        int warnings = remarks.size() - errors;
        String summary = count(topics, "topic")
                + (errors > 0 ? ", " + count(errors, "error") : "")
                + (warnings > 0 ? ", " + count(warnings, "warning") : "")
                + (remarks.isEmpty() ? ", nothing to complain of" : "");
        Sheet sheet = new Sheet(look).line(Span.plain(summary));
        addProposals(sheet, lost);
        addOthers(sheet, lost);
        if (elsewhere > 0) {
            sheet.blank()
                    .line(Span.dim("There is history of " + count(elsewhere, "topic") + " not at hand; it is kept."));
        }
        return sheet.toString();
    }

    private static void addProposals(Sheet sheet, List<LostHistory> lost) {
        boolean first = true;
        for (LostHistory each : lost) {
            if (!each.was().isEmpty()) {
                if (first) {
                    sheet.blank().heading("History without its card, and the new card that may carry it on");
                }
                first = false;
                add(sheet, each);
                String how = each.bare() ? "With its text under \"text\", add to " : "Add to ";
                sheet.indented(4, Span.plain(how + quoted(each.heir())));
                sheet.row(List.of(INDENT, Span.dim(each.file() + ":" + each.line() + ":" + each.column())));
                sheet.row(List.of(INDENT, Span.strong(each.proposal())));
            }
        }
    }

    private static void addOthers(Sheet sheet, List<LostHistory> lost) {
        boolean first = true;
        for (LostHistory each : lost) {
            if (each.was().isEmpty()) {
                if (first) {
                    sheet.blank().heading("History without its card, which no new card is like; it is kept");
                }
                first = false;
                add(sheet, each);
                if (!each.now().isEmpty()) {
                    sheet.indented(4, Span.plain("The card stands in another topic now, where it begins anew:"));
                    sheet.row(List.of(INDENT, Span.dim(each.now())));
                }
            }
        }
    }

    private static void add(Sheet sheet, LostHistory lost) {
        String asked = lost.name().isEmpty() ? "" : ": " + quoted(lost.name());
        sheet.hanging(
                "  ",
                "    ",
                List.of(Span.plain(lost.card() + ", " + count(lost.reviews(), "review")), Span.dim(asked)));
    }

    private static String quoted(String text) {
        return "\"" + Harmless.line(text) + "\"";
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
