package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
    private static List<String> doubts(String page) {
        Given given = new Given("", "T", "", "", "", "S.");
        return PageImport.of(page, given, Optional.empty()).notes().stream()
                .filter(note -> note.contains("may be a heading"))
                .toList();
    }

    @Test
    void namesWhatMayBeAHeadingAmongConcepts() {
        assertEquals(
                List.of(
                        "Line 5, “Worked Examples”, may be a heading that revise does not know; it and what stands below"
                                + " it are kept under “Key Concepts”."),
                doubts("Key Concepts\n\n• Bow: the front\n\nWorked Examples\n\nSteer to port, then back.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marking Points\n\nNames the bow\n\nNames the stern\n\nOdds and Ends\n\n• A rope\n• A sail\n",
                "Marking Points\nNames the bow\nNames the stern\nOdds and Ends\n• A rope\n• A sail\n"
            })
    void namesWhatMayBeAHeadingBelowPlainItems(String page) {
        assertEquals(1, doubts(page).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key Concepts\n\n• Bow: the front\n\n• Stern: the back\n",
                "Key Concepts\n\nBow\n\nThe front of a boat.\n\nStern\n\nThe back of a boat.\n",
                "Key Concepts\nCore ideas you must understand for this topic\n• Bow: the front\n",
                "Marking Points\n\nNames the bow\n\nNames the stern\n",
                "Marking Points\nAward credit for:\n• Names the bow\n• Names the stern\n",
                "Marking Points\n• Names the bow\n\nOdds and Ends\n\n• A rope\n"
            })
    void doubtsNothingElse(String page) {
        assertEquals(List.of(), doubts(page));
    }
}
