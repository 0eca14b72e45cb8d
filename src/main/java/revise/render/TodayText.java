package revise.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import revise.progress.Pace;

/** What there is to do today, in a sentence. */
public final class TodayText {
    /** Up to here minutes are easier to picture than hours. */
    private static final int MOST_MINUTES = 90;

    private static final String DONE = "Today's part of the plan is done";

    private TodayText() {}

    /**
     * One or two sentences, or none where nothing was ever asked.
     *
     * @param planned what is left of today's part of a plan; empty without a plan
     * @param pace how long cards take the learner
     */
    public static String of(List<Row> rows, Optional<Planned> planned, Pace pace, When when) {
        int due = 0;
        int fresh = 0;
        Instant next = Instant.MAX;
        for (Row row : rows) {
            due += row.due();
            fresh += row.fresh();
            next = row.next().isPresent() && row.next().get().isBefore(next)
                    ? row.next().get()
                    : next;
        }
        if (planned.isPresent() && planned.get().minutes() > 0) {
            String time = time(planned.get().minutes());
            return planned.get().enough()
                    ? time + " today keeps you on plan."
                    : time
                            + " today is what the plan asks, but the plan is too short to be ready: revise plan shows by how much.";
        }
        if (due > 0) {
            String cards = due == 1 ? "1 card is due" : due + " cards are due";
            String time = ", about " + time(pace.minutes(0, due));
            return planned.isPresent()
                    ? DONE + "; " + cards + " all the same" + time + ": revise quiz --due."
                    : cards + time + ".";
        }
        if (planned.isPresent() && fresh > 0) {
            return DONE + "; it goes on tomorrow.";
        }
        String done = planned.isPresent() ? DONE + ". " : "";
        return next.equals(Instant.MAX) ? done.strip() : done + "Nothing is due until " + when.until(next) + ".";
    }

    private static String time(double minutes) {
        long whole = Math.max(1, Math.round(minutes));
        return whole <= MOST_MINUTES ? Numerals.count(whole, "minute") : Numerals.minutes(minutes);
    }
}
