package revise.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All assessments the learner has saved, those gone by among them. */
public record Assessments(List<Assessment> all) {

    /** None saved. */
    public static final Assessments NONE = new Assessments(List.of());

    public Assessments {
        all = List.copyOf(all);
    }

    /**
     * The soonest assessment of that topic after today; on its own day it no longer counts, and not yet while
     * it is further ahead than plans reach.
     */
    public Optional<Assessment> next(String topic, LocalDate today) {
        LocalDate furthest = today.plusDays(Plan.LONGEST_DAYS);
        Assessment soonest = null;
        for (Assessment assessment : all) {
            if (assessment.covers(topic)
                    && assessment.date().isAfter(today)
                    && !assessment.date().isAfter(furthest)
                    && (soonest == null || assessment.date().isBefore(soonest.date()))) {
                soonest = assessment;
            }
        }
        return Optional.ofNullable(soonest);
    }
}
