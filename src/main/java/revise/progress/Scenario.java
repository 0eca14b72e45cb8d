package revise.progress;

import java.util.List;

/**
 * What a simulation starts from.
 *
 * @param start the epoch day of today, before the date approached
 */
record Scenario(List<CardMemory> deck, Scheduler scheduler, Approach approach, Pace pace, long start) {

    /** Days from today to the one before the date. */
    int length() {
        return (int) (approach.date() - start);
    }
}
