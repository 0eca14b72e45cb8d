package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.progress.Days;

class WhenTest {
    private static final When WHEN = at("2027-01-10T09:00:00Z", ZoneOffset.UTC);

    private static When at(String now, ZoneId zone) {
        return new When(new Days(TimeZone.getTimeZone(zone), Days.FOUR), Instant.parse(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-10, today",
        "2027-01-11, tomorrow",
        "2027-01-09, yesterday",
        "2027-01-12, 12 Jan",
        "2026-12-03, 3 Dec",
        "2028-01-09, 9 Jan",
        "2028-01-10, 10 Jan 2028",
        "2026-01-11, 11 Jan",
        "2026-01-10, 10 Jan 2026"
    })
    void daysHaveTheirYearWhereItIsNotPlain(LocalDate date, String said) {
        assertEquals(said, WHEN.day(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-10T09:00:00Z, today",
        "2027-01-10T04:00:00Z, today",
        "2027-01-10T03:59:59Z, since yesterday",
        "2027-01-01T12:00:00Z, since 1 Jan",
        "2027-01-10T09:05:00Z, at 09:05",
        "2027-01-11T03:59:00Z, at 03:59",
        "2027-01-11T04:00:00Z, tomorrow",
        "2027-01-20T04:00:00Z, 20 Jan"
    })
    void dueIsSaidByTheLearnersDay(Instant due, String said) {
        assertEquals(said, WHEN.due(due));
    }

    /** At one in the morning it is still yesterday's day, and the hours are those of the place. */
    @Test
    void theDayBeginsAtFourWhereTheLearnerIs() {
        When night = at("2027-06-30T23:00:00Z", ZoneId.of("Europe/London"));
        assertEquals(LocalDate.of(2027, 6, 30), night.today());
        assertEquals("at 00:20", night.due(Instant.parse("2027-06-30T23:20:00Z")));
        assertEquals("tomorrow", night.due(Instant.parse("2027-07-01T03:00:00Z")));
        assertEquals("tomorrow", night.countdown(LocalDate.of(2027, 7, 1)));
    }

    @Test
    void assessmentsAreCountedDown() {
        assertEquals("20 Jan, 10 days", WHEN.countdown(LocalDate.of(2027, 1, 20)));
        assertEquals("tomorrow", WHEN.countdown(LocalDate.of(2027, 1, 11)));
        assertEquals("today", WHEN.countdown(LocalDate.of(2027, 1, 10)));
        assertEquals("Tue 12 Jan", WHEN.weekday(LocalDate.of(2027, 1, 12)));
    }
}
