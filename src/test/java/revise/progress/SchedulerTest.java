package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import revise.progress.Memory.State;

class SchedulerTest {
    private static final String CARD = "t/term/1";
    private static final Instant START = Instant.parse("2027-01-10T09:00:00Z");

    private final Preferences plain =
            Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)).withFuzz(false);
    private final Scheduler scheduler = new Scheduler(plain);

    @Test
    void intervalsOfACardReviewedWheneverDue() {
        Days days = plain.days();
        List<Long> intervals = new ArrayList<>();
        Memory memory = Memory.NEW;
        Instant at = START;
        for (char rating : "ggggggaaggggg".toCharArray()) {
            memory = scheduler.after(CARD, memory, rating == 'g' ? Rating.GOOD : Rating.AGAIN, at);
            intervals.add(days.between(at, memory.due().orElseThrow()));
            at = memory.due().orElseThrow();
        }
        assertEquals(List.of(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L), intervals);
        assertEquals(1, memory.lapses());
        assertEquals(13, memory.reviews());
    }

    @Test
    void learningStepsLeadToReview() {
        Memory first = scheduler.after(CARD, Memory.NEW, Rating.GOOD, START);
        assertEquals(State.LEARNING, first.state());
        assertEquals(START.plus(Duration.ofMinutes(10)), first.due().orElseThrow());
        Memory second = scheduler.after(CARD, first, Rating.GOOD, first.due().orElseThrow());
        assertEquals(State.REVIEW, second.state());
        assertEquals(Instant.parse("2027-01-12T04:00:00Z"), second.due().orElseThrow());
        assertEquals(START, second.first().orElseThrow());
    }

    @Test
    void whatEachRatingWouldDo() {
        NextStates next = scheduler.nextStates(CARD, Memory.NEW, START);
        assertEquals(START.plusSeconds(60), next.again().due().orElseThrow());
        assertEquals(START.plusSeconds(330), next.hard().due().orElseThrow());
        assertEquals(START.plusSeconds(600), next.good().due().orElseThrow());
        assertEquals(Instant.parse("2027-01-18T04:00:00Z"), next.easy().due().orElseThrow());
        for (Rating rating : Rating.values()) {
            assertEquals(scheduler.after(CARD, Memory.NEW, rating, START), next.after(rating));
        }
    }

    @Test
    void aForgottenCardIsLearntAgain() {
        Memory known = scheduler.after(CARD, Memory.NEW, Rating.EASY, START);
        Memory lapsed = scheduler.after(CARD, known, Rating.AGAIN, known.due().orElseThrow());
        assertEquals(State.RELEARNING, lapsed.state());
        assertEquals(1, lapsed.lapses());
        assertEquals(known.due().orElseThrow().plusSeconds(600), lapsed.due().orElseThrow());
        Memory again = scheduler.after(CARD, lapsed, Rating.AGAIN, lapsed.due().orElseThrow());
        assertEquals(1, again.lapses(), "forgetting while learning again is no new lapse");
    }

    @Test
    void withoutStepsEveryRatingLeadsToReview() {
        Steps none = new Steps(List.of());
        Scheduler direct = new Scheduler(new Preferences(Weights.DEFAULT, 0.9, none, none, plain.days(), false));
        for (Rating rating : Rating.values()) {
            Memory memory = direct.after(CARD, Memory.NEW, rating, START);
            assertEquals(State.REVIEW, memory.state());
            assertEquals(
                    State.REVIEW,
                    direct.after(CARD, memory, Rating.AGAIN, START).state());
        }
    }

    @Test
    void daysAreLocalAndBeginAtFour() {
        Scheduler local = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneId.of("America/New_York")))
                .withFuzz(false));
        Instant lateEvening = Instant.parse("2027-01-11T06:00:00Z");
        Memory memory = local.after(CARD, Memory.NEW, Rating.EASY, lateEvening);
        assertEquals(Instant.parse("2027-01-18T09:00:00Z"), memory.due().orElseThrow());
        assertEquals(1, local.retrievability(memory, Instant.parse("2027-01-11T08:59:00Z")));
        assertTrue(local.retrievability(memory, Instant.parse("2027-01-11T09:00:00Z")) < 1);
    }

    @Test
    void aClockPutBackGivesNoNegativeTime() {
        Memory memory = scheduler.after(CARD, Memory.NEW, Rating.EASY, START);
        Memory next = scheduler.after(CARD, memory, Rating.GOOD, START.minus(Duration.ofDays(40)));
        assertEquals(START, next.last().orElseThrow());
        assertTrue(next.due().orElseThrow().isAfter(START));
        assertEquals(1, scheduler.retrievability(next, START.minus(Duration.ofDays(400))));
    }

    @Test
    void intervalsAreFuzzedOnlyWhenWanted() {
        Scheduler fuzzed = new Scheduler(plain.withFuzz(true));
        int moved = 0;
        for (int i = 0; i < 100; i++) {
            Instant due = fuzzed.after("t/term/" + i, Memory.NEW, Rating.EASY, START)
                    .due()
                    .orElseThrow();
            moved += due.equals(Instant.parse("2027-01-18T04:00:00Z")) ? 0 : 1;
        }
        assertTrue(moved > 40 && moved < 95, "moved " + moved);
    }

    @Test
    void dueWhenItsTimeHasCome() {
        Memory memory = scheduler.after(CARD, Memory.NEW, Rating.EASY, START);
        assertFalse(memory.isDue(Instant.parse("2027-01-18T03:59:59Z")));
        assertTrue(memory.isDue(Instant.parse("2027-01-18T04:00:00Z")));
        assertFalse(Memory.NEW.isDue(START));
        assertEquals(0, scheduler.retrievability(Memory.NEW, START));
        assertEquals(Memory.NEW, scheduler.replay(List.of()));
    }

    @Test
    void aSenselessRetentionIsRefused() {
        for (double wrong : new double[] {0, 0.69, 1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> plain.withRetention(wrong));
        }
    }
}
