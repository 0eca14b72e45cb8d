package revise.render;

import java.util.List;

/** The plans toward the dates saved. */
public final class SavedPlansText {
    private SavedPlansText() {}

    public static String of(List<PlanReport> reports, When when, Look look) {
        if (reports.isEmpty()) {
            return new Sheet(look)
                    .line(Span.plain("No assessment ahead is saved. Plan for one, and keep its date, with"))
                    .bullet("  ", Span.strong("revise plan --by DATE --save"))
                    .toString();
        }
        StringBuilder page = new StringBuilder();
        for (PlanReport report : reports) {
            page.append(page.length() == 0 ? "" : "\n").append(PlanText.of(report, "", when, look));
        }
        return page.toString();
    }
}
