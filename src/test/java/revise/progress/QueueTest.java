package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(ZoneOffset.UTC));

    private Queue rate(Queue queue, String card, Rating rating, Instant at) {
        return queue.rated(card, scheduler.after(card, Memory.NEW, rating, at));
    }

    @Test
    void asksInOrderAndEnds() {
        Queue queue = Queue.of(List.of("a/term/1", "a/term/2"));
        assertEquals(Optional.of("a/term/1"), queue.next(NOW));
        queue = rate(queue, "a/term/1", Rating.EASY, NOW);
        assertEquals(Optional.of("a/term/2"), queue.next(NOW));
        queue = rate(queue, "a/term/2", Rating.EASY, NOW);
        assertEquals(Optional.empty(), queue.next(NOW));
        assertEquals(0, queue.size());
    }

    @Test
    void aCardComesBackWhenItsStepIsOver() {
        Queue queue = rate(Queue.of(List.of("a/term/1", "a/term/2")), "a/term/1", Rating.AGAIN, NOW);
        assertEquals(Optional.of("a/term/2"), queue.next(NOW.plusSeconds(59)));
        assertEquals(Optional.of("a/term/1"), queue.next(NOW.plusSeconds(60)));
        assertEquals(2, queue.size());
    }

    @Test
    void cardsThatComeBackDoSoSoonestFirst() {
        Queue queue = Queue.of(List.of("a/term/1", "a/term/2", "a/term/3"));
        queue = rate(queue, "a/term/1", Rating.GOOD, NOW);
        queue = rate(queue, "a/term/2", Rating.AGAIN, NOW);
        queue = rate(queue, "a/term/3", Rating.HARD, NOW);
        assertEquals(
                List.of("a/term/2", "a/term/3", "a/term/1"),
                queue.returning().stream().map(Queue.Returning::card).toList());
    }

    @Test
    void withNothingElseLeftAStepIsCutShort() {
        Queue queue = rate(Queue.of(List.of("a/term/1")), "a/term/1", Rating.GOOD, NOW);
        assertEquals(Optional.of("a/term/1"), queue.next(NOW));
        Memory tomorrow = scheduler.after("a/term/1", Memory.NEW, Rating.GOOD, NOW.plusSeconds(90_000));
        assertEquals(Optional.empty(), queue.rated("a/term/1", tomorrow).next(NOW));
    }

    @Test
    void cardsCanBePutOffBroughtBackAndTakenOut() {
        Queue queue = Queue.of(List.of("a/term/1", "a/term/2"));
        assertEquals(Optional.of("a/term/2"), queue.later("a/term/1").next(NOW));
        assertEquals(Optional.of("a/term/2"), queue.first("a/term/2").next(NOW));
        assertEquals(Optional.of("a/term/2"), queue.without("a/term/1").next(NOW));
        assertEquals(2, queue.first("a/term/2").size());
    }
}
