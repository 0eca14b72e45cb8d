package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00Z");

    private static void refused(String id, Instant at, String card, long ms) {
        assertThrows(IllegalArgumentException.class, () -> new Review(id, at, card, Rating.GOOD, ms, Optional.empty()));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(" ", NOON, "t/term/1", 0);
        refused("a", NOON, "", 0);
        refused("a", NOON, "t/term/1", -1);
        refused("a", Instant.MAX, "t/term/1", 0);
        refused("a", Instant.MIN, "t/term/1", 0);
        assertThrows(IllegalArgumentException.class, () -> new Undo("a", NOON, ""));
    }

    @Test
    void marksAreAShareOfSomething() {
        assertEquals(0.75, new Marks(1.5, 2).fraction());
        double[][] wrong = {{1, 0}, {-1, 2}, {3, 2}, {Double.NaN, 2}, {1, Double.NaN}, {1, Double.POSITIVE_INFINITY}};
        for (double[] marks : wrong) {
            assertThrows(IllegalArgumentException.class, () -> new Marks(marks[0], marks[1]));
        }
    }

    @Test
    void ratingsHaveValuesAndWords() {
        for (Rating rating : Rating.values()) {
            assertEquals(Optional.of(rating), Rating.of(rating.word()));
        }
        assertEquals(Optional.empty(), Rating.of("Good"));
        assertEquals(1, Rating.AGAIN.value());
        assertEquals("easy", Rating.EASY.word());
        assertEquals(4, Rating.EASY.value());
    }
}
