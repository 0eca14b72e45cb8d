package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FuzzTest {
    @Test
    void shortIntervalsStay() {
        for (int i = 0; i < 100; i++) {
            assertEquals(1, Fuzz.spread(1, "topic/term/" + i, i));
            assertEquals(2, Fuzz.spread(2, "topic/term/" + i, i));
        }
    }

    @Test
    void cardsLearntTogetherSpread() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            long days = Fuzz.spread(30, "topic/point/" + i, 4);
            assertTrue(days >= 27 && days <= 34, "30 became " + days);
            seen.add(days);
        }
        assertTrue(seen.size() >= 6, seen::toString);
    }

    @Test
    void aLongerIntervalNeverBecomesTheShorter() {
        for (int card = 0; card < 50; card++) {
            for (long days = 1; days < 500; days++) {
                String key = "topic/point/" + card;
                assertTrue(Fuzz.spread(days, key, 2) <= Fuzz.spread(days + 1, key, 2));
            }
        }
    }

    @Test
    void theSameCardAndReviewAlwaysGiveTheSame() {
        assertEquals(Fuzz.spread(100, "a/term/b", 3), Fuzz.spread(100, "a/term/b", 3));
    }
}
