package revise.progress;

import java.util.OptionalDouble;

/**
 * How much was still known when it was asked again on a later day: the true retention.
 *
 * @param recalled how often a card was recalled
 * @param asked how often a card was asked
 */
public record Retention(int recalled, int asked) {

    /** The share recalled, 0 to 1; empty when nothing was asked. */
    public OptionalDouble share() {
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) recalled / asked);
    }
}
