package revise.progress;

/**
 * How long cards take a learner, all ratings of one day together.
 *
 * @param newSeconds for a card on the day it is first seen, with its learning steps, more than 0
 * @param reviewSeconds for a card on any later day, with relearning if it was forgotten, more than 0
 */
public record Pace(double newSeconds, double reviewSeconds) {

    /** For a learner of whom nothing is known. */
    public static final Pace USUAL = new Pace(60, 25);

    /** @throws IllegalArgumentException if either is not a positive number of seconds */
    public Pace {
        if (!(newSeconds > 0 && newSeconds < Double.POSITIVE_INFINITY)
                || !(reviewSeconds > 0 && reviewSeconds < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("not a pace: " + newSeconds + " and " + reviewSeconds + " seconds");
        }
    }

    /** Minutes for so many cards. */
    public double minutes(int fresh, int reviews) {
        return (fresh * newSeconds + reviews * reviewSeconds) / 60;
    }
}
