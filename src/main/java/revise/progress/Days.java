package revise.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The learner's calendar: days are local dates that begin at {@code start}, so that an evening that runs past
 * midnight still counts as one day. A day is written as its epoch day, that of {@link LocalDate#toEpochDay}.
 *
 * @param zone where the learner is
 * @param start the time of day at which a day begins
 */
public record Days(ZoneId zone, LocalTime start) {
    private static final long SECONDS = 86_400;

    /** The usual start of a day, 04:00. */
    public static final LocalTime FOUR = LocalTime.of(4, 0);

    /** The day to which a moment belongs. */
    public long day(Instant at) {
        long offset = zone.getRules().getOffset(at).getTotalSeconds();
        return Math.floorDiv(at.getEpochSecond() + offset - start.toSecondOfDay(), SECONDS);
    }

    /** The local date to which a moment belongs. */
    public LocalDate date(Instant at) {
        return LocalDate.ofEpochDay(day(at));
    }

    /** The moment a day begins; where the clocks skip it, the moment after. */
    public Instant start(long day) {
        return LocalDate.ofEpochDay(day).atTime(start).atZone(zone).toInstant();
    }

    /** Days from one moment to a later one; 0, never less, if the clock was put back between them. */
    public long between(Instant earlier, Instant later) {
        return Math.max(0, day(later) - day(earlier));
    }
}
