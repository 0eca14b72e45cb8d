package revise.render;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import revise.progress.Days;
import revise.progress.Memory;
import revise.progress.NextStates;
import revise.progress.Rating;

/** After how long a card comes back, as short as it can be said: {@code 10 min}, {@code 4 d}, {@code 2.5 mo}. */
public final class Interval {
    private static final double MONTH = 365.25 / 12;
    private static final long MOST_DAYS = 60;
    private static final long YEAR = 365;

    private Interval() {}

    /** Of each rating, in their order. */
    public static List<String> ofEach(NextStates states, Days days, Instant now) {
        List<String> intervals = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            intervals.add(of(states.after(rating), days, now));
        }
        return intervals;
    }

    /** @param memory of a card that has been asked */
    public static String of(Memory memory, Days days, Instant now) {
        Instant due = memory.due().orElseThrow();
        if (memory.state() != Memory.State.REVIEW) {
            return minutes(now, due);
        }
        return ofDays(Math.max(1, days.between(now, due)));
    }

    private static String minutes(Instant now, Instant at) {
        return Math.max(1, (Duration.between(now, at).toSeconds() + 30) / 60) + " min";
    }

    private static String ofDays(long days) {
        if (days <= MOST_DAYS) {
            return days + " d";
        }
        return days < YEAR ? tenths(days / MONTH) + " mo" : tenths(days / (double) YEAR) + " y";
    }

    /** One digit behind the point, and none where it is zero. */
    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
