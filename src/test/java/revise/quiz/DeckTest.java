package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import revise.topic.About;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

class DeckTest {
    private static Topic topic(String... points) {
        About about = new About("t", "T", "", "", "", "", "", List.of());
        List<MarkingPoint> all = Stream.of(points)
                .map(text -> new MarkingPoint(
                        Identity.derived(CardKind.POINT, text, List.of()), text, "", "", 1, 0, List.of(), List.of()))
                .toList();
        return new Topic(
                about, "S", List.of(), List.of(), List.of(), List.of(), all, List.of(), List.of(), List.of(),
                List.of());
    }

    /** Without a question of its own a point is asked for by what it is about, if there is more to it than that. */
    @Test
    void aPointWithoutAQuestionIsAskedForByItsCore() {
        List<Card> cards = Deck.of(topic(
                "Award credit for a fire drill plan, including exits, a meeting place and a roll call",
                "States that smoke rises"));
        assertEquals(
                "What earns credit for marking point 1 of 2 (fire drill plan)?",
                cards.get(0).prompt());
        assertEquals("What earns credit for marking point 2 of 2?", cards.get(1).prompt());
    }
}
