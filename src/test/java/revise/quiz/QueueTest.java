package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import revise.progress.Memory;
import revise.progress.Preferences;
import revise.progress.Rating;
import revise.progress.Scheduler;

class QueueTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final List<Question> questions = Samples.questions(3);
    private final Question first = questions.get(0);
    private final Question second = questions.get(1);

    private Queue rate(Queue queue, Question question, Rating rating) {
        return queue.rated(question, after(question, rating, NOW));
    }

    private Memory after(Question question, Rating rating, Instant at) {
        return scheduler.after(question.card().key(), Memory.NEW, rating, at);
    }

    @Test
    void asksInOrderAndEnds() {
        Queue queue = Queue.of(questions.subList(0, 2));
        assertEquals(Optional.of(first), queue.next(NOW));
        queue = rate(queue, first, Rating.EASY);
        assertEquals(Optional.of(second), queue.next(NOW));
        queue = rate(queue, second, Rating.EASY);
        assertEquals(Optional.empty(), queue.next(NOW));
        assertEquals(0, queue.size());
    }

    @Test
    void aCardComesBackWhenItsStepIsOver() {
        Queue queue = rate(Queue.of(questions.subList(0, 2)), first, Rating.AGAIN);
        assertEquals(Optional.of(second), queue.next(NOW.plusSeconds(59)));
        assertEquals(Optional.of(first), queue.next(NOW.plusSeconds(60)));
        assertEquals(2, queue.size());
    }

    @Test
    void cardsThatComeBackDoSoSoonestFirst() {
        Queue queue = rate(Queue.of(questions), first, Rating.GOOD);
        queue = rate(queue, second, Rating.AGAIN);
        queue = rate(queue, questions.get(2), Rating.HARD);
        assertEquals(
                List.of(second, questions.get(2), first),
                queue.returning().stream().map(Queue.Returning::question).toList());
    }

    @Test
    void withNothingElseLeftAStepIsCutShort() {
        Queue queue = rate(Queue.of(List.of(first)), first, Rating.GOOD);
        assertEquals(Optional.of(first), queue.next(NOW));
        Memory tomorrow = after(first, Rating.GOOD, NOW.plusSeconds(90_000));
        assertEquals(Optional.empty(), queue.rated(first, tomorrow).next(NOW));
    }

    @Test
    void aQuestionGivesWayToOthersOrToNone() {
        Queue queue = Queue.of(questions.subList(0, 2));
        assertEquals(Optional.of(second), queue.without(first).next(NOW));
        assertEquals(
                List.of(questions.get(2), second),
                queue.instead(first, List.of(questions.get(2))).waiting());
    }
}
