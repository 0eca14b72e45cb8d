package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import revise.progress.Memory.State;

class AgendaTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final Timetable timetable = new Timetable(scheduler, Assessments.NONE, Pace.USUAL);

    /** A card last seen so many days ago that comes back so many days after that. */
    private static CardMemory seen(String key, double stability, int ago, int interval) {
        Instant last = NOW.minusSeconds(86_400L * ago);
        Instant due = timeOfDayStart(last.plusSeconds(86_400L * interval));
        return new CardMemory(
                key,
                new Memory(
                        State.REVIEW, 0, stability, 5, 3, 0, Optional.of(last), Optional.of(last), Optional.of(due)));
    }

    private static Instant timeOfDayStart(Instant at) {
        return at.minusSeconds(5 * 3600);
    }

    private static CardMemory unseen(String key) {
        return new CardMemory(key, Memory.NEW);
    }

    private Agenda agenda(Choice choice, int newLeft, CardMemory... deck) {
        return Agenda.of(timetable, List.of(deck), choice, newLeft, NOW);
    }

    private Timetable dated(int days, String... topics) {
        LocalDate date = timetable.today(NOW).plusDays(days);
        Assessment assessment = new Assessment(date, Set.of(topics), OptionalDouble.empty());
        return new Timetable(scheduler, new Assessments(List.of(assessment)), Pace.USUAL);
    }

    @Test
    void dueCardsComeMostAtRiskFirstThenNewOnes() {
        Agenda agenda = agenda(
                Choice.DAILY,
                20,
                unseen("a/term/new"),
                seen("a/term/safe", 90, 90, 90),
                seen("a/term/risky", 5, 30, 5),
                seen("a/term/later", 50, 1, 50));
        assertEquals(List.of("a/term/risky", "a/term/safe", "a/term/new"), agenda.cards());
        assertEquals(Optional.of(Instant.parse("2027-02-28T04:00:00Z")), agenda.next());
    }

    @Test
    void topicsAreInterleaved() {
        Agenda agenda = agenda(
                Choice.DAILY,
                4,
                seen("a/term/1", 5, 40, 5),
                seen("a/term/2", 5, 30, 5),
                seen("a/term/3", 5, 20, 5),
                seen("b/term/1", 5, 10, 5),
                unseen("a/term/4"),
                unseen("a/term/5"),
                unseen("b/term/2"),
                unseen("c/term/1"),
                unseen("c/term/2"));
        assertEquals(List.of("a/term/1", "b/term/1", "a/term/2", "a/term/3"), agenda.due());
        assertEquals(List.of("c/term/1", "b/term/2", "a/term/4", "c/term/2"), agenda.fresh());
    }

    @Test
    void newCardsStopAtTheDailyLimit() {
        List<CardMemory> deck = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            deck.add(unseen("a/term/" + i));
        }
        assertEquals(
                20, Agenda.of(timetable, deck, Choice.DAILY, 20, NOW).fresh().size());
        deck.set(0, seen("a/term/0", 3, 0, 3));
        deck.set(1, seen("a/term/1", 3, 1, 3));
        int introduced = Agenda.introduced(deck.stream().map(CardMemory::memory).toList(), timetable.days(), NOW);
        assertEquals(1, introduced);
        assertEquals(0, Agenda.of(timetable, deck, Choice.DAILY, 0, NOW).cards().size());
    }

    @Test
    void choicesNarrowOrWidenTheAgenda() {
        CardMemory[] deck = {
            unseen("a/term/new"),
            seen("a/term/due", 9, 9, 9),
            seen("a/term/weak", 3, 1, 3),
            seen("a/term/firm", 99, 1, 99)
        };
        assertEquals(List.of("a/term/due"), agenda(Choice.DUE, 20, deck).cards());
        assertEquals(List.of("a/term/new"), agenda(Choice.NEW, 20, deck).cards());
        assertEquals(List.of("a/term/weak"), agenda(Choice.WEAK, 20, deck).cards());
        assertEquals(4, agenda(Choice.ALL, 0, deck).cards().size());
    }

    @Test
    void nothingDueTellsWhenTheNextIs() {
        Agenda agenda =
                agenda(Choice.DAILY, 0, seen("a/term/1", 50, 1, 50), seen("a/term/2", 20, 1, 20), unseen("a/term/3"));
        assertEquals(List.of(), agenda.cards());
        assertEquals(Optional.of(Instant.parse("2027-01-29T04:00:00Z")), agenda.next());
        assertEquals(Optional.empty(), agenda(Choice.DAILY, 20).next());
    }

    @Test
    void pointsComeFirstWhenAnAssessmentIsNear() {
        List<CardMemory> deck = List.of(
                seen("a/term/1", 2, 20, 2),
                seen("a/point/1", 9, 9, 9),
                unseen("a/term/2"),
                unseen("a/point/2"),
                seen("b/term/1", 9, 12, 9));
        Agenda near = Agenda.of(dated(3, "a"), deck, Choice.ALL, 20, NOW);
        assertEquals(List.of("b/term/1", "a/point/1", "a/term/1", "a/point/2", "a/term/2"), near.cards());
        Agenda far = Agenda.of(dated(40, "a"), deck, Choice.ALL, 20, NOW);
        assertEquals("a/term/1", far.cards().get(0));
    }

    @Test
    void aPlanDecidesForItsTopicsAndTheLimitForTheOthers() {
        List<CardMemory> deck = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            deck.add(unseen("a/point/" + i));
            deck.add(unseen("b/point/" + i));
        }
        Agenda agenda = Agenda.of(dated(2, "a"), deck, Choice.DAILY, 5, NOW);
        long planned =
                agenda.fresh().stream().filter(card -> card.startsWith("a/")).count();
        assertTrue(planned > 20, "planned " + planned);
        assertEquals(planned + 5, agenda.fresh().size());
    }

    @Test
    void minutesCutTheAgenda() {
        Agenda agenda = agenda(
                Choice.DAILY,
                20,
                seen("a/term/1", 5, 9, 5),
                seen("a/term/2", 5, 9, 5),
                unseen("a/term/3"),
                unseen("a/term/4"));
        Pace pace = new Pace(60, 30);
        assertEquals(4, agenda.within(3, pace).cards().size());
        assertEquals(
                List.of("a/term/1", "a/term/2", "a/term/3"),
                agenda.within(2.5, pace).cards());
        assertEquals(List.of("a/term/1"), agenda.within(0.9, pace).cards());
        assertEquals(List.of("a/term/1"), agenda.within(0.1, pace).cards(), "never nothing");
    }

    @Test
    void cardsInTheirStepsComeFirst() {
        Memory learning = scheduler.after("b/term/1", Memory.NEW, Rating.GOOD, NOW.minusSeconds(3600));
        Agenda agenda = agenda(Choice.DAILY, 20, seen("a/term/1", 5, 40, 5), new CardMemory("b/term/1", learning));
        assertEquals(List.of("b/term/1", "a/term/1"), agenda.due());
    }
}
