package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GistTest {
    private final Gist gist = new Gist();

    @Test
    void wordsThatCarryTheMeaning() {
        assertEquals(List.of("kettl", "chees"), List.copyOf(gist.of("The kettles, and the\ncheese's kettle")));
        assertEquals(gist.of("PLAN-DO-CHECK-ACT"), gist.of("plan do “check” act."));
        assertEquals(Set.of(), gist.of(" … "));
    }

    /** A word is remembered with the signs about it, and means the same without them. */
    @Test
    void rememberedOrNot() {
        for (int i = 0; i < 2; i++) {
            assertEquals(Set.of("queue"), gist.of("queues, (queue) queue's"));
        }
    }

    @Test
    void denialsAndQuestionsCount() {
        assertEquals(gist.of("it is not safe"), gist.of("it isn't safe"));
        assertEquals(Set.of("not", "safe"), gist.of("It is never safe."));
        assertEquals(Set.of("how", "start"), gist.of("How do I start?"));
    }

    @Test
    void likenessAndShare() {
        Set<String> three = Set.of("a", "b", "c");
        assertEquals(1, Gist.likeness(three, three));
        assertEquals(0.8, Gist.likeness(three, Set.of("a", "b")), 1e-12);
        assertEquals(0, Gist.likeness(Set.of(), Set.of()));
        assertEquals(1, Gist.share(Set.of("a"), three));
        assertEquals(2.0 / 3, Gist.share(three, Set.of("a", "b", "d")), 1e-12);
        assertEquals(0, Gist.share(Set.of(), three));
    }
}
