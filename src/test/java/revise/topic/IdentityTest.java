package revise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
    /** Journals hold these: if this test fails, every learner's history is lost. */
    @Test
    void derivedIdsNeverChange() {
        // printf 'term\nservice level agreement' | sha256sum
        assertEquals("3208de1d6ef5", derived(CardKind.TERM, "Service level agreement"));
    }

    @Test
    void wordingThatDoesNotMatterDoesNotMatter() {
        String id = derived(CardKind.TERM, "Root-cause analysis");
        assertEquals(id, derived(CardKind.TERM, "  ROOT cause  “analysis”."));
        assertNotEquals(id, derived(CardKind.TERM, "Root cause analyses"));
        assertNotEquals(id, derived(CardKind.CONCEPT, "Root-cause analysis"));
        assertTrue(id.matches("[0-9a-f]{12}"));
    }

    @Test
    void knowsWhetherItWasGivenAndWhatItWas() {
        List<String> was = new ArrayList<>(List.of("old"));
        Identity identity = Identity.given("new", was);
        was.clear();
        assertTrue(identity.given());
        assertEquals(List.of("old"), identity.was());
        assertFalse(Identity.derived(CardKind.FAQ, "Why?", List.of("old")).given());
    }

    private static String derived(CardKind kind, String prompt) {
        return Identity.derived(kind, prompt, List.of()).id();
    }
}
