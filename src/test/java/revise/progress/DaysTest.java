package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DaysTest {
    private final Days london = new Days(TimeZone.getTimeZone("Europe/London"), Days.FOUR);

    @Test
    void aDayBeginsAtFour() {
        assertEquals(LocalDate.of(2027, 1, 9), london.date(Instant.parse("2027-01-10T03:59:59Z")));
        assertEquals(LocalDate.of(2027, 1, 10), london.date(Instant.parse("2027-01-10T04:00:00Z")));
        assertEquals(LocalDate.of(2027, 7, 10), london.date(Instant.parse("2027-07-10T03:00:00Z")));
    }

    @Test
    void anEveningPastMidnightIsOneDay() {
        Instant evening = Instant.parse("2027-01-10T23:50:00Z");
        assertEquals(0, london.between(evening, Instant.parse("2027-01-11T00:10:00Z")));
        assertEquals(1, london.between(evening, Instant.parse("2027-01-11T04:00:00Z")));
    }

    @Test
    void noTimeIsNegative() {
        assertEquals(0, london.between(Instant.parse("2027-01-10T12:00:00Z"), Instant.parse("2027-01-08T12:00:00Z")));
    }

    @Test
    void everyDayStartsWithItsFirstMoment() {
        for (String zone :
                new String[] {"Europe/London", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu"}) {
            for (int hour = 0; hour < 6; hour++) {
                Days days = new Days(TimeZone.getTimeZone(zone), LocalTime.of(hour, 30));
                long from = LocalDate.of(2026, 1, 1).toEpochDay();
                for (long day = from; day < from + 800; day++) {
                    assertEquals(day, days.day(days.start(day)), zone);
                }
            }
        }
    }

    /** Java's newer time zones say the same, on all the days on which clocks are changed as on others. */
    @Test
    void agreesWithTheRulesOfEveryZone() {
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneId zone = ZoneId.of(id);
            if (!TimeZone.getTimeZone(id).getID().equals(id)) {
                continue;
            }
            Days days = new Days(TimeZone.getTimeZone(id), Days.FOUR);
            long from = LocalDate.of(2024, 1, 1).toEpochDay();
            for (long day = from; day < from + 1500; day++) {
                LocalDate date = LocalDate.ofEpochDay(day);
                Instant start = date.atTime(Days.FOUR).atZone(zone).toInstant();
                assertEquals(start, days.start(day), id + " " + date);
                Instant evening = date.atTime(23, 30).atZone(zone).toInstant();
                assertEquals(day, days.day(evening), id + " " + date);
            }
        }
    }

    @Test
    void aStartThatTheClocksSkipIsTheMomentAfter() {
        Days days = new Days(TimeZone.getTimeZone("Europe/London"), LocalTime.of(1, 30));
        long skipped = LocalDate.of(2027, 3, 28).toEpochDay();
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), days.start(skipped));
        long twice = LocalDate.of(2027, 10, 31).toEpochDay();
        assertEquals(Instant.parse("2027-10-31T00:30:00Z"), days.start(twice));
    }
}
