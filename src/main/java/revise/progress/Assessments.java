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
        return soonest(topic, today.plusDays(1), today.plusDays(Plan.LONGEST_DAYS));
    }

    /** The day of the soonest assessment of that topic, today or later. */
    public Optional<LocalDate> date(String topic, LocalDate today) {
        Optional<Assessment> soonest = soonest(topic, today, LocalDate.MAX);
        return soonest.isPresent() ? Optional.of(soonest.get().date()) : Optional.empty();
    }

    private Optional<Assessment> soonest(String topic, LocalDate from, LocalDate to) {
        Assessment soonest = null;
        for (Assessment assessment : all) {
            LocalDate date = assessment.date();
            if (assessment.covers(topic)
                    && !date.isBefore(from)
                    && !date.isAfter(to)
                    && (soonest == null || date.isBefore(soonest.date()))) {
                soonest = assessment;
            }
        }
        return Optional.ofNullable(soonest);
    }
}
