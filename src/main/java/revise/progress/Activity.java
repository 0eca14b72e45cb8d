package revise.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up reviews day by day, in one pass. */
final class Activity {
    /** No review counts as longer: the learner has walked away. */
    private static final long LONGEST_MS = 300_000;

    private final Days calendar;
    private final Map<String, Seen> seen = new HashMap<>();
    private final List<DayFigures> days = new ArrayList<>();
    private long day = Long.MIN_VALUE;
    private int reviews;
    private long ms;
    private int fresh;
    private int asked;
    private int recalled;
    private final Effort first = new Effort();
    private final Effort later = new Effort();

    private static final class Seen {
        private final long first;
        private long last;

        Seen(long day) {
            first = day;
            last = day;
        }
    }

    /** The time spent on cards, each counted once a day. */
    private static final class Effort {
        /** As many cards at the usual pace as it takes of the learner's own to count as much. */
        private static final int USUAL_CARDS = 10;

        private int cards;
        private long ms;

        double seconds(double usual) {
            return (ms / 1000.0 + USUAL_CARDS * usual) / (cards + USUAL_CARDS);
        }
    }

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
        long spent = Math.min(review.ms(), LONGEST_MS);
        Seen card = seen.get(review.card());
        boolean firstToday = card == null || card.last < day;
        if (card == null) {
            card = new Seen(day);
            seen.put(review.card(), card);
            fresh++;
        } else if (firstToday) {
            asked++;
            recalled += review.rating().recalled() ? 1 : 0;
        }
        card.last = day;
        reviews++;
        ms += spent;
        Effort effort = card.first == day ? first : later;
        effort.ms += spent;
        effort.cards += firstToday && spent > 0 ? 1 : 0;
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

    /** The learner's own pace; near the usual one while few reviews tell. */
    Pace pace() {
        return new Pace(first.seconds(Pace.USUAL.newSeconds()), later.seconds(Pace.USUAL.reviewSeconds()));
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
