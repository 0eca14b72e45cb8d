package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DaysTest {
    private final Days london = new Days(ZoneId.of("Europe/London"), Days.FOUR);

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
                Days days = new Days(ZoneId.of(zone), LocalTime.of(hour, 30));
                long from = LocalDate.of(2026, 1, 1).toEpochDay();
                for (long day = from; day < from + 800; day++) {
                    assertEquals(day, days.day(days.start(day)), zone);
                }
            }
        }
    }
}
