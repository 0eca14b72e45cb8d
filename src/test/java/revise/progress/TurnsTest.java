package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static List<CardMemory> deck(String... keys) {
        return Stream.of(keys).map(key -> new CardMemory(key, Memory.NEW)).toList();
    }

    @Test
    void topicsTakeTurnsEachInItsOwnOrder() {
        assertEquals(
                deck("a/term/1", "b/term/1", "c/term/1", "a/term/2", "c/term/2", "a/term/3"),
                Turns.of(deck("a/term/1", "a/term/2", "b/term/1", "a/term/3", "c/term/1", "c/term/2")));
        assertEquals(List.of(), Turns.of(List.of()));
    }

    @Test
    void kindsTakeTurnsWithinATopicPointsFirst() {
        assertEquals(
                deck("a/point/1", "b/faq/1", "a/concept/1", "a/term/1", "a/point/2", "a/concept/2", "a/concept/3"),
                Turns.of(deck(
                        "a/concept/1", "a/concept/2", "a/concept/3", "a/term/1", "a/point/1", "a/point/2", "b/faq/1")));
    }
}
