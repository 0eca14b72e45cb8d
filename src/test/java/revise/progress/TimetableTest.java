package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final String CARD = "energy/point/1";
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final LocalDate DATE = LocalDate.of(2027, 2, 9);

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final Timetable timetable = timetable(assessment(DATE, "energy"));

    private Timetable timetable(Assessment... assessments) {
        return new Timetable(scheduler, new Assessments(List.of(assessments)), Pace.USUAL);
    }

    private static Assessment assessment(LocalDate date, String... topics) {
        return new Assessment(date, Set.of(topics), OptionalDouble.empty());
    }

    private Memory known() {
        Memory memory = Memory.NEW;
        Instant at = Instant.parse("2026-06-01T09:00:00Z");
        for (int i = 0; i < 5; i++) {
            memory = scheduler.after(CARD, memory, Rating.GOOD, at);
            at = memory.due().orElseThrow();
        }
        return scheduler.after(CARD, memory, Rating.GOOD, NOW.minusSeconds(86_400));
    }

    @Test
    void noRatingSendsACardPastTheDate() {
        Instant end = timetable.days().start(DATE.toEpochDay());
        for (int day = 0; day < 30; day++) {
            Instant now = NOW.plusSeconds(day * 86_400L);
            for (Memory memory : List.of(Memory.NEW, known())) {
                NextStates next = timetable.nextStates(CARD, memory, now);
                for (Rating rating : Rating.values()) {
                    Instant due = next.after(rating).due().orElseThrow();
                    assertTrue(due.isAfter(now) && !due.isAfter(end), rating + " on day " + day + ": " + due);
                }
            }
        }
    }

    @Test
    void aBetterRatingNeverComesBackSooner() {
        for (int i = 0; i < 200; i++) {
            String card = "energy/point/" + i;
            Memory memory = Memory.NEW;
            for (int day = i % 20; day < 30; day += 1 + (day * i) % 5) {
                Instant now = NOW.plusSeconds(day * 86_400L);
                NextStates next = timetable.nextStates(card, memory, now);
                for (int rating = 1; rating < 4; rating++) {
                    Instant worse =
                            next.after(Rating.values()[rating - 1]).due().orElseThrow();
                    Instant better = next.after(Rating.values()[rating]).due().orElseThrow();
                    assertFalse(better.isBefore(worse), card + " " + rating + " on day " + day);
                }
                memory = next.after(Rating.values()[(i + day) % 4]);
            }
        }
    }

    @Test
    void onlyTheDueMomentDiffersFromTheUsual() {
        Memory usual = scheduler.nextStates(CARD, known(), NOW).good();
        Memory honoured = timetable.nextStates(CARD, known(), NOW).good();
        assertTrue(honoured.due().orElseThrow().isBefore(usual.due().orElseThrow()));
        assertEquals(usual, honoured.withDue(usual.due().orElseThrow()));
        assertEquals(honoured, timetable.honoured(CARD, honoured, NOW));
    }

    @Test
    void fromTheDateOnAllIsAsUsual() {
        Memory memory = known();
        Instant onTheDay = timetable.days().start(DATE.toEpochDay());
        assertFalse(memory.equals(timetable.honoured(CARD, memory, onTheDay.minusSeconds(1))));
        assertEquals(memory, timetable.honoured(CARD, memory, onTheDay));
    }

    @Test
    void otherTopicsAreAsUsual() {
        Memory memory = known();
        assertEquals(memory, timetable.honoured("digestion/point/1", memory, NOW));
    }

    @Test
    void theSoonestAssessmentAheadCounts() {
        Assessment past = assessment(LocalDate.of(2027, 1, 10));
        Assessment all = assessment(LocalDate.of(2027, 3, 1));
        Assessment energy = assessment(DATE, "energy");
        Timetable several = timetable(all, energy, past);
        assertEquals(Optional.of(energy), several.next(CARD, NOW));
        assertEquals(Optional.of(all), several.next("digestion/term/1", NOW));
        assertEquals(Optional.empty(), timetable(past).next(CARD, NOW));
        Assessment farOff = assessment(LocalDate.of(2033, 1, 1));
        assertEquals(Optional.empty(), timetable(farOff).next(CARD, NOW));
    }
}
