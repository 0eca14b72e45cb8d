package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.progress.Assessments;
import revise.progress.Memory;
import revise.progress.Pace;
import revise.progress.Preferences;
import revise.progress.Rating;
import revise.progress.Scheduler;
import revise.progress.Timetable;

class SessionTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private static Session session(List<Question> questions) {
        Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
        Timetable timetable = new Timetable(scheduler, Assessments.NONE, Pace.USUAL);
        return Session.of(questions, Recollection.of(timetable, Map.of()), null);
    }

    @Test
    void asksInOrderAndEnds() {
        Session session = session(Samples.questions(3));
        for (int i = 1; i <= 3; i++) {
            assertFalse(session.isOver());
            assertEquals(i, session.number());
            assertEquals(3, session.total());
            session = session.answer("").rate(Rating.EASY, NOW);
        }
        assertTrue(session.isOver());
        assertEquals(3, session.outcomes().size());
    }

    /** A minute after it was rated again, six cards at ten seconds each, or when no other card is left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 20})
    void aCardRatedAgainComesBackAfterAMinute(int cards) {
        Session session = session(Samples.questions(cards));
        Question missed = session.question();
        session = session.answer("").rate(Rating.AGAIN, NOW);
        assertEquals(cards, session.total());
        int others = 0;
        while (session.question() != missed) {
            assertEquals(others + 2, session.number());
            others++;
            session = session.answer("").rate(Rating.EASY, NOW.plusSeconds(10 * others));
        }
        assertEquals(Math.min(6, cards - 1), others);
        assertEquals(cards - 1 - others, session.unreached());
        Outcome last = session.answer("").rate(Rating.GOOD, NOW).outcomes().get(others + 1);
        assertFalse(last.first(), "its second time");
    }

    @Test
    void eachRatingTellsWhatItWouldDo() {
        Session session = session(Samples.questions(1)).answer("");
        String key = session.question().card().key();
        for (Rating rating : Rating.values()) {
            Memory told = session.nextStates(NOW).after(rating);
            assertEquals(told, session.rate(rating, NOW).recollection().memory(key, NOW));
        }
        assertEquals(Memory.NEW, session.recollection().memory(key, NOW), "only asked");
    }

    @Test
    void ratingNeedsAnAnswer() {
        Session session = session(Samples.questions(1));
        assertThrows(IllegalStateException.class, () -> session.rate(Rating.GOOD, NOW));
    }

    @Test
    void skippingLeavesTheCardOut() {
        Session session = session(Samples.questions(3));
        Question first = session.question();
        Session skipped = session.skip(NOW);
        assertNotSame(first, skipped.question());
        assertEquals(1, skipped.number());
        assertEquals(2, skipped.total());
        assertTrue(skipped.undo().isEmpty(), "there is no rating to take back");
    }

    /** Whatever is done in whatever order, each undo gives the very session before the last rating. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoGoesBackAllTheWay(long seed) {
        Dice dice = new Dice(seed);
        Deque<Session> rated = new ArrayDeque<>();
        Session session = session(Samples.questions(12));
        for (int step = 0; step < 40 && !session.isOver(); step++) {
            if (dice.below(5) == 0) {
                session = session.skip(NOW);
            } else if (dice.below(5) == 0 && !rated.isEmpty()) {
                assertSame(rated.peek(), session.undo().orElseThrow());
                session = rated.pop();
            } else {
                session = session.answer("answer " + step);
                rated.push(session);
                session = session.rate(Rating.values()[dice.below(4)], NOW.plusSeconds(20 * step));
            }
        }
        Optional<Session> back = session.undo();
        while (back.isPresent()) {
            assertSame(rated.pop(), back.get());
            assertTrue(back.get().reply().isPresent(), "its answer is still to be rated");
            back = back.get().undo();
        }
        assertTrue(rated.isEmpty());
    }

    @Test
    void theTallyCountsACardByItsFirstRating() {
        Session session = session(Samples.questions(2));
        session = session.answer("").rate(Rating.AGAIN, NOW);
        session = session.answer("").rate(Rating.HARD, NOW);
        session = session.answer("").rate(Rating.EASY, NOW);
        Tally tally = Tally.of(session.outcomes());
        assertEquals(new Tally.Share(1, 2), tally.all());
        assertEquals(List.of(session.outcomes().get(0)), tally.missed());
    }
}
