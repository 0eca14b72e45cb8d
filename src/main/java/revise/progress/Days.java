package revise.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TimeZone;

/**
 * The learner's calendar: days are local dates that begin at {@code start}, so that an evening that runs past
 * midnight still counts as one day. Java's older time zones serve here: the newer ones' rules take 12 ms to load, which
 * every start would pay. A day is written as its epoch day, that of {@link LocalDate#toEpochDay}.
 *
 * @param zone where the learner is
 * @param start the time of day at which a day begins
 */
public record Days(TimeZone zone, LocalTime start) {
    private static final long SECONDS = 86_400;
    private static final int MILLIS = 1000;

    /** The usual start of a day, 04:00. */
    public static final LocalTime FOUR = LocalTime.of(4, 0);

    /** The day to which a moment belongs. */
    public long day(Instant at) {
        return Math.floorDiv(at.getEpochSecond() + offset(at.getEpochSecond()) - start.toSecondOfDay(), SECONDS);
    }

    /** The local date to which a moment belongs. */
    public LocalDate date(Instant at) {
        return LocalDate.ofEpochDay(day(at));
    }

    /** The moment a day begins; where the clocks skip it, the moment after. */
    public Instant start(long day) {
        long local = day * SECONDS + start.toSecondOfDay();
        long before = local - offset(local - SECONDS);
        long after = local - offset(local + SECONDS);
        boolean changed = before + offset(before) != local && after + offset(after) == local;
        return Instant.ofEpochSecond(changed ? after : before);
    }

    /** Days from one moment to a later one; 0, never less, if the clock was put back between them. */
    public long between(Instant earlier, Instant later) {
        return Math.max(0, day(later) - day(earlier));
    }

    /** How far the clocks are ahead of UTC then, in seconds. */
    private long offset(long epochSecond) {
        return zone.getOffset(epochSecond * MILLIS) / MILLIS;
    }
}
