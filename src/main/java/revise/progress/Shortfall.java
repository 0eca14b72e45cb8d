package revise.progress;

import java.util.OptionalDouble;

/**
 * A topic that will not make it.
 *
 * @param missing how many of its cards are expected to be short of a chance of recall of 0.9 on the date, at least 1
 * @param minutesADay how many minutes this topic takes by itself on its busiest day; empty if the days left are too few
 *     whatever the minutes
 */
public record Shortfall(String topic, int missing, OptionalDouble minutesADay) {}
