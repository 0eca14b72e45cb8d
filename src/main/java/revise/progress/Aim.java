package revise.progress;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a plan works toward.
 *
 * @param date the day of the assessment
 * @param pace how long cards take
 * @param minutesADay the most the learner can give to a day; empty for whatever it takes
 */
public record Aim(LocalDate date, Pace pace, OptionalDouble minutesADay) {

    /** @throws IllegalArgumentException if the minutes a day are not more than 0 */
    public Aim {
        Objects.requireNonNull(date);
        Objects.requireNonNull(pace);
        check(minutesADay);
    }

    static void check(OptionalDouble minutesADay) {
        if (minutesADay.isPresent() && !(minutesADay.getAsDouble() > 0)) {
            throw new IllegalArgumentException("minutes a day must be more than 0: " + minutesADay.getAsDouble());
        }
    }

    /** Toward that date, with whatever time it takes. */
    public static Aim at(LocalDate date, Pace pace) {
        return new Aim(date, pace, OptionalDouble.empty());
    }
}
