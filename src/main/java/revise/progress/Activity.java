package revise.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up reviews day by day, in one pass. */
final class Activity {
    private final Days calendar;
    /** The last day on which each card was reviewed. */
    private final Map<String, Long> seen = new HashMap<>();

    private final List<DayFigures> days = new ArrayList<>();
    private long day = Long.MIN_VALUE;
    private int reviews;
    private long ms;
    private int fresh;
    private int asked;
    private int recalled;

    private Activity(Days calendar) {
        this.calendar = calendar;
    }

    static Activity of(History history, Days calendar) {
        Activity activity = new Activity(calendar);
        for (Review review : history.reviews()) {
            activity.add(review);
        }
        activity.endDay();
        return activity;
    }

    private void add(Review review) {
        long reviewed = Math.max(day, calendar.day(review.at()));
        if (reviewed != day) {
            endDay();
            day = reviewed;
        }
        Long last = seen.put(review.card(), day);
        if (last == null) {
            fresh++;
        } else if (last < day) {
            asked++;
            recalled += review.rating().recalled() ? 1 : 0;
        }
        reviews++;
        ms += Math.min(review.ms(), Effort.LONGEST_MS);
    }

    private void endDay() {
        if (reviews > 0) {
            LocalDate date = LocalDate.ofEpochDay(day);
            days.add(new DayFigures(date, reviews, ms / 60_000.0, fresh, new Retention(recalled, asked)));
        }
        reviews = 0;
        ms = 0;
        fresh = 0;
        asked = 0;
        recalled = 0;
    }

    /** The days with a review, in order. */
    List<DayFigures> days() {
        return days;
    }

    /** The retention from a day on. */
    Retention since(long from) {
        int asked = 0;
        int recalled = 0;
        for (DayFigures figures : days) {
            if (figures.date().toEpochDay() >= from) {
                asked += figures.retention().asked();
                recalled += figures.retention().recalled();
            }
        }
        return new Retention(recalled, asked);
    }
}
