package revise.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A day on which some topics are assessed.
 *
 * @param topics the ids of the topics; empty for all of them
 * @param minutesADay the most the learner can give to a day until then; empty for whatever it takes
 */
public record Assessment(LocalDate date, Set<String> topics, OptionalDouble minutesADay) {

    /** @throws IllegalArgumentException if the minutes a day are not more than 0 */
    public Assessment {
        Objects.requireNonNull(date);
        Aim.check(minutesADay);
        topics = Set.copyOf(topics);
    }

    /** Whether that topic is assessed. */
    public boolean covers(String topic) {
        return topics.isEmpty() || topics.contains(topic);
    }

    /** What a plan for it works toward. */
    public Aim aim(Pace pace) {
        return new Aim(date, pace, minutesADay);
    }
}
