package revise.progress;

/**
 * What a marked answer earned.
 *
 * @param earned marks given, 0 to {@code outOf}
 * @param outOf marks that could be had, more than 0
 */
public record Marks(double earned, double outOf) {

    /** @throws IllegalArgumentException if either is not in its range */
    public Marks {
        if (!(outOf > 0 && outOf < Double.POSITIVE_INFINITY && earned >= 0 && earned <= outOf)) {
            throw new IllegalArgumentException("marks out of range: " + earned + " out of " + outOf);
        }
    }

    /** The share earned, 0 to 1. */
    public double fraction() {
        return earned / outOf;
    }
}
