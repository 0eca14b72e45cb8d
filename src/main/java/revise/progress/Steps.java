package revise.progress;

import java.time.Duration;
import java.util.List;

/**
 * The short waits within a day before a card that is being learnt, or learnt again, is known.
 *
 * @param waits in order, each more than nothing and less than a day; empty if cards are known at once
 */
public record Steps(List<Duration> waits) {

    /** For new cards: 1 and 10 minutes. */
    public static final Steps LEARNING = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));

    /** For forgotten cards: 10 minutes. */
    public static final Steps RELEARNING = new Steps(List.of(Duration.ofMinutes(10)));

    /** @throws IllegalArgumentException if a wait is not in its range */
    public Steps {
        waits = List.copyOf(waits);
        for (Duration wait : waits) {
            if (wait.isNegative() || wait.isZero() || wait.compareTo(Duration.ofDays(1)) >= 0) {
                throw new IllegalArgumentException("a step is longer than nothing and shorter than a day: " + wait);
            }
        }
    }

    int count() {
        return waits.size();
    }

    /**
     * The wait after a rating that leaves the card at {@code step}. Hard at the first step lies between again
     * and good: half way to the second step, or half as long again where there is none.
     */
    Duration wait(int step, Rating rating) {
        Duration wait = waits.get(step);
        if (rating != Rating.HARD || step > 0) {
            return wait;
        }
        return count() > 1
                ? wait.plus(waits.get(1)).dividedBy(2)
                : wait.multipliedBy(3).dividedBy(2);
    }
}
