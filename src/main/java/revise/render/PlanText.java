package revise.render;

import java.util.List;
import java.util.OptionalDouble;
import revise.progress.Plan;
import revise.progress.PlanDay;
import revise.progress.Shortfall;

/** A plan for reading: what to do on which day, and how all will stand on the date. */
public final class PlanText {
    private static final int MOST_SHORTFALLS = 12;

    private final PlanReport report;
    private final Plan plan;
    private final When when;
    private final Look look;
    private final Sheet sheet;

    private PlanText(PlanReport report, When when, Look look) {
        this.report = report;
        this.plan = report.plan();
        this.when = when;
        this.look = look;
        this.sheet = new Sheet(look);
    }

    /** @param closing a last sentence, or empty */
    public static String of(PlanReport report, String closing, When when, Look look) {
        PlanText text = new PlanText(report, when, look);
        text.head();
        new PlanDays(report.plan().days(), report.plan().today().size(), when, look).print(text.sheet);
        text.sheet.blank();
        text.total();
        text.outlook();
        text.shortfalls();
        if (!closing.isEmpty()) {
            text.sheet.blank().line(Span.dim(closing));
        }
        return text.sheet.toString();
    }

    private void head() {
        int topics = plan.topics().size();
        String which =
                topics == 1 ? report.titles().get(plan.topics().get(0).topic()) : Numerals.count(topics, "topic");
        String dot = look.plain() ? ", " : " · ";
        sheet.line(
                Span.strong("Assessment " + when.countdown(report.date())),
                Span.dim(dot + Harmless.line(which) + ", "
                        + Numerals.count(plan.onTheDate().size(), "card") + limit(dot)));
        sheet.blank();
    }

    private String limit(String dot) {
        return report.minutesADay().isEmpty()
                ? ""
                : dot + "at most " + Numerals.minutes(report.minutesADay().getAsDouble()) + " a day";
    }

    private void total() {
        int fresh = 0;
        int reviews = 0;
        double minutes = 0;
        for (PlanDay day : plan.days()) {
            fresh += day.fresh();
            reviews += day.reviews();
            minutes += day.minutes();
        }
        sheet.bullet(
                look.plain() ? "In all: " : "In all       ",
                Span.plain(Numerals.count(fresh, "new card") + " and " + Numerals.count(reviews, "review") + ", "
                        + Numerals.minutes(minutes) + ", "
                        + Numerals.minutes(minutes / plan.days().size())
                        + " a day"));
    }

    private static String aDay(double minutes, int days) {
        return days == 1 ? "" : ", " + Numerals.minutes(minutes / days) + " a day";
    }

    private void outlook() {
        int cards = plan.onTheDate().size();
        long below = Math.max(cards - plan.secure(), missing());
        String recall = Numerals.percent(plan.meanOnTheDate(), look.plain());
        String limit = Numerals.percent(Plan.SECURE, look.plain());
        String rest = below == 0
                ? "all " + cards + " cards at " + limit + " or more"
                : "about " + below + " of " + cards + " cards under " + limit;
        String label = "On " + when.date(report.date());
        sheet.bullet(
                look.plain() ? label + ": " : label + " ".repeat(Math.max(2, 13 - label.length())),
                Span.strong(recall),
                Span.plain(" expected recall, " + rest));
    }

    private void shortfalls() {
        List<Shortfall> shortfalls = report.shortfalls().topics();
        if (shortfalls.isEmpty()) {
            return;
        }
        sheet.blank().line(new Span(Style.BAD, look.plain() ? "Not ready on the date" : "✗ Not ready on the date"));
        for (Shortfall shortfall : shortfalls.subList(0, Math.min(MOST_SHORTFALLS, shortfalls.size()))) {
            String title = Harmless.line(report.titles().get(shortfall.topic()));
            String missing = Numerals.count(shortfall.missing(), "card") + " short";
            sheet.hanging(
                    "  ",
                    "    ",
                    List.of(
                            Span.plain(title),
                            Span.dim((look.plain() ? ", " : " · ") + missing + byItself(shortfall))));
        }
        int more = shortfalls.size() - MOST_SHORTFALLS;
        if (more > 0) {
            sheet.bullet("  ", Span.dim("and " + (more == 1 ? "1 more topic" : more + " more topics")));
        }
        sheet.line(Span.plain(remedy()));
    }

    private String remedy() {
        OptionalDouble enough = report.shortfalls().minutesADay();
        if (enough.isPresent()) {
            return "Up to " + minutes(enough) + " a day would be enough for all.";
        }
        return report.minutesADay().isEmpty()
                ? "Few days are left to secure every card."
                : "Without a limit of minutes some cards would be short as well: few days are left.";
    }

    /** Expected numbers are rounded, but what is named as short is not to be denied. */
    private long missing() {
        long missing = 0;
        for (Shortfall shortfall : report.shortfalls().topics()) {
            missing += shortfall.missing();
        }
        return missing;
    }

    private static String byItself(Shortfall shortfall) {
        OptionalDouble minutes = shortfall.minutesADay();
        return minutes.isEmpty() ? "" : ", takes up to " + minutes(minutes) + " a day by itself";
    }

    private static String minutes(OptionalDouble minutes) {
        return Numerals.minutes(Math.ceil(minutes.getAsDouble()));
    }
}
