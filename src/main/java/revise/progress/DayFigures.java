package revise.progress;

import java.time.LocalDate;

/**
 * What was done on one day.
 *
 * @param reviews how many ratings were given
 * @param minutes how long they took
 * @param fresh how many cards were seen for the first time
 * @param retention of the cards seen on an earlier day, by the first rating of this day
 */
public record DayFigures(LocalDate date, int reviews, double minutes, int fresh, Retention retention) {}
