package revise.progress;

import java.util.Objects;
import java.util.TimeZone;

/**
 * How a learner wants to be scheduled.
 *
 * @param weights of FSRS-6
 * @param desiredRetention the chance of recall at which a card is asked again, 0.7 to 0.99
 * @param learning the steps of new cards
 * @param relearning the steps of forgotten cards
 * @param days the learner's calendar
 * @param fuzz whether intervals are spread a little
 */
public record Preferences(
        Weights weights, double desiredRetention, Steps learning, Steps relearning, Days days, boolean fuzz) {

    /** The least desired retention; below it more is forgotten than learnt. */
    public static final double LEAST_RETENTION = 0.7;

    /** The greatest desired retention; above it nearly every day is a review of every card. */
    public static final double GREATEST_RETENTION = 0.99;

    /** @throws IllegalArgumentException if the desired retention is out of range */
    public Preferences {
        Objects.requireNonNull(weights);
        Objects.requireNonNull(learning);
        Objects.requireNonNull(relearning);
        Objects.requireNonNull(days);
        if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= GREATEST_RETENTION)) {
            throw new IllegalArgumentException("the desired retention is " + desiredRetention + ", not between "
                    + LEAST_RETENTION + " and " + GREATEST_RETENTION);
        }
    }

    /** What holds when nothing is set: default weights, retention 0.9, days from 04:00, fuzz. */
    public static Preferences defaults(TimeZone zone) {
        return new Preferences(Weights.DEFAULT, 0.9, Steps.LEARNING, Steps.RELEARNING, new Days(zone, Days.FOUR), true);
    }

    /** The same with fuzz on or off. */
    public Preferences withFuzz(boolean on) {
        return new Preferences(weights, desiredRetention, learning, relearning, days, on);
    }

    /** The same with another desired retention. */
    public Preferences withRetention(double retention) {
        return new Preferences(weights, retention, learning, relearning, days, fuzz);
    }
}
