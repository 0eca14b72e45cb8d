package revise.progress;

import java.util.List;

/**
 * Days in a row with at least one review.
 *
 * @param current those up to today, or up to yesterday if nothing has been done yet today
 * @param longest the most there ever were
 */
public record Streak(int current, int longest) {

    /**
     * Counts them.
     *
     * @param active the days with a review, in order
     * @param today as an epoch day
     */
    static Streak of(List<DayFigures> active, long today) {
        int longest = 0;
        int run = 0;
        int current = 0;
        long before = Long.MIN_VALUE;
        for (DayFigures figures : active) {
            long day = figures.date().toEpochDay();
            run = day == before + 1 ? run + 1 : 1;
            before = day;
            longest = Math.max(longest, run);
            if (day == today || day == today - 1) {
                current = run;
            }
        }
        return new Streak(current, longest);
    }
}
