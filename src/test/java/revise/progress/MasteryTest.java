package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));

    private Mastery after(Rating rating, int days) {
        Memory memory = scheduler.after("a/term/1", Memory.NEW, rating, NOW);
        return Mastery.of(memory, scheduler, NOW.plusSeconds(86_400L * days));
    }

    @Test
    void newWeakThenSecure() {
        assertEquals(Mastery.NEW, Mastery.of(Memory.NEW, scheduler, NOW));
        assertEquals(Mastery.WEAK, after(Rating.GOOD, 0));
        assertEquals(Mastery.SECURE, after(Rating.EASY, 0));
        assertEquals(Mastery.SECURE, after(Rating.EASY, 8));
        assertEquals(Mastery.WEAK, after(Rating.EASY, 60));
        assertEquals("secure", Mastery.SECURE.word());
    }

    @Test
    void aKeyHasThreeParts() {
        CardMemory card = new CardMemory("energy/point/a/b", Memory.NEW);
        assertEquals("energy", card.topic());
        assertEquals("point", card.kind());
        for (String wrong : new String[] {"", "energy", "energy/point", "/point/1", "energy//1", "energy/point/"}) {
            assertThrows(IllegalArgumentException.class, () -> new CardMemory(wrong, Memory.NEW));
        }
    }
}
