package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private static final long NOW = 1_800_000_000_000L;

    @Test
    void sortInTheOrderInWhichTheyWereMade() {
        TimeOrderedIds ids = new TimeOrderedIds();
        String last = "";
        for (int i = 0; i < 20_000; i++) {
            // Many in one millisecond, and a clock that is set back now and then.
            String id = ids.next(NOW + i / 6000 - (i % 500 == 0 ? 1000 : 0));
            assertTrue(last.compareTo(id) < 0, last + " then " + id);
            last = id;
        }
    }

    @Test
    void areUuidsOfVersionSevenThatTellTheTime() {
        UUID id = UUID.fromString(new TimeOrderedIds().next(NOW));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(NOW, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void twoMakersDoNotAgree() {
        assertTrue(!new TimeOrderedIds().next(NOW).equals(new TimeOrderedIds().next(NOW)));
    }
}
