package revise.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import revise.progress.Plan;
import revise.progress.Shortfalls;

/**
 * A plan, and which topics it leaves unready.
 *
 * @param minutesADay the most the learner can give to a day; empty for whatever it takes
 * @param titles of the topics, by id
 */
public record PlanReport(Plan plan, OptionalDouble minutesADay, Shortfalls shortfalls, Map<String, String> titles) {
    public PlanReport {
        titles = Map.copyOf(titles);
    }

    LocalDate date() {
        return plan.date();
    }

    /** The days that plans lead up to. */
    public static List<LocalDate> dates(List<PlanReport> reports) {
        List<LocalDate> dates = new ArrayList<>();
        for (PlanReport report : reports) {
            dates.add(report.date());
        }
        return dates;
    }
}
