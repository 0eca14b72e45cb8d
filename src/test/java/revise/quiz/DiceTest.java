package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiceTest {
    /** As the reference C of Vigna's splitmix64.c gives them; Rosetta Code lists them too. */
    @Test
    void givesThePublishedNumbers() {
        Dice dice = new Dice(1234567);
        for (String number : List.of(
                "6457827717110365317",
                "3203168211198807973",
                "9817491932198370423",
                "4593380528125082431",
                "16408922859458223821")) {
            assertEquals(number, Long.toUnsignedString(dice.next()));
        }
    }

    @Test
    void staysBelowTheBound() {
        Dice dice = new Dice(7);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(dice.below(6));
        }
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), seen);
        assertEquals(0, dice.below(1));
    }

    @Test
    void shufflesEveryItemOnce() {
        List<Integer> items = List.of(1, 2, 3, 4, 5, 6, 7, 8);
        List<Integer> shuffled = new Dice(3).shuffled(items);
        assertEquals(new HashSet<>(items), new HashSet<>(shuffled));
        assertEquals(items.size(), shuffled.size());
        assertEquals(shuffled, new Dice(3).shuffled(items));
        assertTrue(new Dice(3).shuffled(List.of()).isEmpty());
    }

    /** The name's hash as a published FNV-1a test vector has it: "foobar" gives 85944171f73967e8. */
    @Test
    void aNameHasAStreamOfItsOwn() {
        Dice expected = new Dice(new Dice(42).next() ^ 0x85944171f73967e8L);
        Dice dice = Dice.of(42, "foobar");
        assertEquals(expected.next(), dice.next());
        assertEquals(expected.next(), dice.next());
        assertNotEquals(Dice.of(42, "foobaz").next(), Dice.of(42, "foobar").next());
        assertNotEquals(Dice.of(43, "foobar").next(), Dice.of(42, "foobar").next());
    }
}
