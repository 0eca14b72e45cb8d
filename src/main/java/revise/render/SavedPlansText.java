package revise.render;

import java.util.List;

/** The plans toward the dates saved. */
public final class SavedPlansText {
    private SavedPlansText() {}

    /** @param others what is to be said of dates without a plan, a sentence each */
    public static String of(List<PlanReport> reports, List<String> others, When when, Look look) {
        if (reports.isEmpty() && others.isEmpty()) {
            return new Sheet(look)
                    .line(Span.plain("No assessment ahead is saved. Plan for one, and keep its date, with"))
                    .bullet("  ", Span.strong("revise plan --by DATE --save"))
                    .toString();
        }
        StringBuilder page = new StringBuilder();
        for (PlanReport report : reports) {
            page.append(page.length() == 0 ? "" : "\n").append(PlanText.of(report, "", when, look));
        }
        Sheet sheet = new Sheet(look);
        for (String note : others) {
            sheet.line(Span.plain(note));
        }
        return page.append(page.length() == 0 || others.isEmpty() ? "" : "\n")
                .append(sheet)
                .toString();
    }
}
