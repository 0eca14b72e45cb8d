package revise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import revise.topic.CardKind;
import revise.topic.CardText;
import revise.topic.Identity;

class OrphansTest {
    private static final String[] BUNDLE = {
        "keyTerms:",
        "  - {term: service recovery, definition: What is done to make amends after a failure., was: [amends]}",
        "  - {term: benchmark, definition: A figure of the best in the field to compare your own with.}",
        "markingPoints:",
        "  - Explains why customers complain in writing, including anger and proof",
        "faqs:",
        "  - {question: May I ask for a refund?, answer: Yes.}"
    };

    private static List<String> orphans(Map<String, CardText> seen, String... reviewed) {
        return Orphans.of(Bundles.topic("t", BUNDLE), new HashSet<>(Arrays.asList(reviewed)), seen).stream()
                .map(orphan -> orphan.card()
                        + (orphan.heirs().isEmpty()
                                ? ""
                                : " > " + Bundles.place(orphan.heirs().get(0).spot()) + " "
                                        + orphan.heirs().get(0).was()))
                .toList();
    }

    private static String derived(CardKind kind, String prompt) {
        return kind.key("t", Identity.derived(kind, prompt, List.of()).id());
    }

    @Test
    void aCardThatIsThereHasNotLostItsHistory() {
        assertEquals(List.of(), orphans(Map.of(), derived(CardKind.TERM, "Benchmark")));
    }

    @Test
    void nothingIsKnownOfTheOldCard() {
        assertEquals(List.of("t/term/0123456789ab"), orphans(Map.of(), "t/term/0123456789ab"));
    }

    @Test
    void theNameHasChangedAndTheDefinitionHasNot() {
        CardText old = new CardText("A figure of the best in its field, to compare your own with.", "bench mark");
        assertEquals(
                List.of("t/term/0123456789ab > t/keyTerms/1 [0123456789ab]"),
                orphans(Map.of("t/term/0123456789ab", old), "t/term/0123456789ab"));
    }

    /** A short answer is like many others. */
    @Test
    void aShortAnswerTellsNothing() {
        CardText old = new CardText("Do I need a till receipt?", "Yes.");
        assertEquals(List.of("t/faq/old"), orphans(Map.of("t/faq/old", old), "t/faq/old"));
    }

    @Test
    void anAuthorsIdIsLikeTheName() {
        assertEquals(
                List.of("t/term/service-recovery > t/keyTerms/0 [amends, service-recovery]"),
                orphans(Map.of(), "t/term/service-recovery"));
    }

    @Test
    void onlyOfItsOwnKindAndWithoutHistory() {
        assertEquals(List.of("t/concept/benchmark"), orphans(Map.of(), "t/concept/benchmark"));
        assertEquals(
                List.of("t/term/benchmark"),
                orphans(Map.of(), "t/term/benchmark", derived(CardKind.TERM, "benchmark")));
    }

    @Test
    void aNewCardIsProposedOnceToWhatItIsMostLike() {
        String text = "Explains why customers complain in writing, including anger and proof";
        Map<String, CardText> seen = Map.of(
                "t/point/0123456789aa",
                        new CardText("", "Explains why a customer complains in writing, including anger"),
                "t/point/0123456789ab", new CardText("", text + " of it"));
        assertEquals(
                List.of("t/point/0123456789aa", "t/point/0123456789ab > t/markingPoints/0 [0123456789ab]"),
                orphans(seen, "t/point/0123456789aa", "t/point/0123456789ab"));
    }

    /** What a card was known by before its author gave it an id needs no memory. */
    @Test
    void anIdWasGiven() {
        Set<String> reviewed = Set.of(derived(CardKind.TERM, "queue"));
        List<Orphan> found = Orphans.of(
                Bundles.topic("t", "keyTerms:", "  - {term: Queue, id: line, definition: People who wait.}"),
                reviewed,
                Map.of());
        assertEquals(
                List.of("keyTerms", "0"), found.get(0).heirs().get(0).spot().path());
    }
}
