package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.progress.Rating;

class SessionTest {
    @Test
    void asksInOrderAndEnds() {
        Session session = Session.of(Samples.questions(3));
        for (int i = 1; i <= 3; i++) {
            assertFalse(session.isOver());
            assertEquals(i, session.number());
            assertEquals(3, session.total());
            session = session.answer("").rate(Rating.GOOD);
        }
        assertTrue(session.isOver());
        assertEquals(3, session.outcomes().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 20})
    void aCardRatedAgainComesBackAfterOthers(int cards) {
        Session session = Session.of(Samples.questions(cards));
        Question missed = session.question();
        session = session.answer("").rate(Rating.AGAIN);
        assertEquals(cards + 1, session.total());
        int others = 0;
        while (session.question() != missed) {
            session = session.answer("").rate(Rating.GOOD);
            others++;
        }
        assertEquals(Math.min(4, cards - 1), others);
        Outcome last = session.answer("").rate(Rating.GOOD).outcomes().get(others + 1);
        assertFalse(last.first(), "its second time");
    }

    @Test
    void ratingNeedsAnAnswer() {
        Session session = Session.of(Samples.questions(1));
        assertThrows(IllegalStateException.class, () -> session.rate(Rating.GOOD));
    }

    @Test
    void skippingLeavesTheCardOut() {
        Session session = Session.of(Samples.questions(3));
        Question second = session.ahead().get(1);
        Session skipped = session.skip();
        assertSame(second, skipped.question());
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
        Session session = Session.of(Samples.questions(12));
        for (int step = 0; step < 40 && !session.isOver(); step++) {
            if (dice.below(5) == 0) {
                session = session.skip();
            } else if (dice.below(5) == 0 && !rated.isEmpty()) {
                assertSame(rated.peek(), session.undo().orElseThrow());
                session = rated.pop();
            } else {
                session = session.answer("answer " + step);
                rated.push(session);
                session = session.rate(Rating.values()[dice.below(4)]);
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
        Session session = Session.of(Samples.questions(2));
        session = session.answer("").rate(Rating.AGAIN);
        session = session.answer("").rate(Rating.HARD);
        session = session.answer("").rate(Rating.EASY);
        Tally tally = Tally.of(session.outcomes());
        assertEquals(new Tally.Share(1, 2), tally.all());
        assertEquals(List.of(session.outcomes().get(0)), tally.missed());
    }
}
