package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ShortfallsTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 10);

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
    private final List<CardMemory> deck = new ArrayList<>();

    ShortfallsTest() {
        for (int i = 0; i < 40; i++) {
            deck.add(new CardMemory("first/term/" + i, Memory.NEW));
        }
        for (int i = 0; i < 40; i++) {
            deck.add(new CardMemory("second/term/" + i, Memory.NEW));
        }
    }

    private Shortfalls shortfalls(int days, OptionalDouble minutes) {
        Aim aim = new Aim(TODAY.plusDays(days), Pace.USUAL, minutes);
        return Shortfalls.of(Plan.of(deck, scheduler, aim, NOW), deck, scheduler, aim, NOW);
    }

    @Test
    void withTimeEnoughNothingIsShort() {
        assertEquals(new Shortfalls(List.of(), OptionalDouble.empty()), shortfalls(30, OptionalDouble.empty()));
    }

    /** New cards come in the order of the deck, so that the last topic is short first. */
    @Test
    void withFewMinutesItIsSaidHowManyWouldDo() {
        Shortfalls shortfalls = shortfalls(30, OptionalDouble.of(4));
        assertEquals(
                "second",
                shortfalls.topics().get(shortfalls.topics().size() - 1).topic());
        double enough = shortfalls.minutesADay().orElseThrow();
        assertTrue(enough > 4, "enough " + enough);
        assertEquals(List.of(), shortfalls(30, OptionalDouble.of(enough)).topics());
        for (Shortfall topic : shortfalls.topics()) {
            double alone = topic.minutesADay().orElseThrow();
            assertTrue(alone > 0 && alone < enough, topic + " of " + enough);
            assertTrue(topic.missing() >= 1 && topic.missing() <= 40, topic.toString());
        }
    }

    @Test
    void withFewDaysNoTimeIsEnough() {
        Shortfalls shortfalls = shortfalls(1, OptionalDouble.of(10));
        assertEquals(OptionalDouble.empty(), shortfalls.minutesADay());
        assertEquals(OptionalDouble.empty(), shortfalls.topics().get(0).minutesADay());
    }
}
