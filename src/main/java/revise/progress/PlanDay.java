package revise.progress;

import java.time.LocalDate;

/**
 * One day of a plan.
 *
 * @param fresh how many cards are new that day
 * @param reviews how many other cards are asked
 * @param minutes about how long it takes
 */
public record PlanDay(LocalDate date, int fresh, int reviews, double minutes) {}
