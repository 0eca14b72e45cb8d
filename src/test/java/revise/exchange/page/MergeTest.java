package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.Faq;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

class MergeTest {
    private static final String SHORT = """
            Loading a van so that nothing shifts. Weight goes low and forward, and the heavy things go in fir
            Topic Synopsis
            Loading a van so that nothing shifts. Weight goes low and forward, and the heavy things go in first.
            Key Concepts & Core Principles
            - Payload: what the van may carry
            - Axle load: what rests on one axle
            Exam Tips & Revision Strategies
            - Draw the load plan.
            Common Misconceptions & Mistakes to Avoid
            - Loading the last delivery at the door.
            Examiner Marking Points
            - Award credit for a load plan.
            """;

    private static final String LONG = """
            Loading a vanNOCN QCF Logistics Revision

            Loading a van

            NOCN
            Level 2

            Loading a van so that nothing shifts. Weight goes low and forward, and the heavy things go in first.

            Topic Overview

            A load that shifts can turn a van over.

            Key Concepts

            Core ideas you must understand for this topic

            • Payload: what the van may carry
            • Lashing: straps that hold the load

            Learning Objectives

            • Understand how weight is spread, Be able to lash a load

            Assessment Criteria

            • Award credit for a load plan.
            • Award credit for two straps to a pallet.

            Assessment Guidance

            • 💡Draw the load plan.
            • 💡Photograph the straps.

            Common Mistakes

            • Loading the last delivery at the door.
            • Misconception: Friction holds it. Correction: Not when braking.

            Frequently Asked Questions

            • May I drive at 70? Not with a trailer.

            Before You Start

            • A driving licence.
            """;

    private static final String WHOLE = "How a van is loaded so that nothing shifts on the road. Weight goes low and"
            + " forward, heavy things go in first, and each pallet is held by two straps that are checked at every stop.";

    private static final String TEASER = WHOLE.substring(0, 155);

    private static Topic alone(String page) {
        return Pages.titled(page, "Loading a van").topic();
    }

    private static Imported merged(String page, Topic into) {
        return PageImport.of(page, Given.NOTHING, Optional.of(into));
    }

    private static Optional<String> doubt(Imported imported) {
        return imported.notes().stream()
                .filter(note -> note.contains("another topic"))
                .findFirst();
    }

    private static Set<String> texts(Topic topic) {
        Set<String> texts = new HashSet<>(topic.overview());
        Stream.of(topic.learningObjectives(), topic.guidance(), topic.prerequisites())
                .flatMap(List::stream)
                .map(Statement::text)
                .forEach(texts::add);
        topic.keyConcepts().stream().map(Term::definition).forEach(texts::add);
        topic.markingPoints().stream().map(MarkingPoint::text).forEach(texts::add);
        topic.mistakes().stream().map(Mistake::text).forEach(texts::add);
        topic.faqs().stream().map(Faq::answer).forEach(texts::add);
        texts.add(topic.synopsis());
        return texts;
    }

    @Test
    void eitherWayHasAllOfBothOnce() {
        Topic longIntoShort = merged(LONG, alone(SHORT)).topic();
        Topic shortIntoLong = merged(SHORT, alone(LONG)).topic();
        Set<String> both = texts(alone(SHORT));
        both.addAll(texts(alone(LONG)));
        assertEquals(both, texts(longIntoShort));
        assertEquals(both, texts(shortIntoLong));
        assertEquals(longIntoShort.counts(), shortIntoLong.counts());
        assertEquals(3, longIntoShort.keyConcepts().size());
        assertEquals("NOCN", longIntoShort.about().awardingBody());
        assertEquals("2", longIntoShort.about().level());
    }

    @Test
    void mergingTwiceAddsNothing() {
        Topic once = merged(LONG, alone(SHORT)).topic();
        Imported again = merged(LONG, once);
        assertEquals(once, again.topic());
        assertTrue(again.notes().contains("The page adds nothing to the lists of the bundle."));
    }

    @Test
    void whatContradictsTheBundleIsNamed() {
        String page = SHORT.replace("what the van may carry", "the weight of the van")
                .replace("Loading a van so", "A van so");
        Imported imported = merged(page, alone(LONG));
        assertTrue(imported.left().stream()
                .anyMatch(left ->
                        left.line() == 5 && left.reason().contains("“Payload” than the bundle, which is kept")));
        assertTrue(imported.topic().overview().stream().anyMatch(text -> text.startsWith("A van so")));
    }

    @Test
    void saysWhatLooksLikeAnotherTopic() {
        String other = LONG.replace("Loading a van", "Baking a loaf").replace("NOCN", "VTCT");
        assertEquals(
                "The page looks like one of another topic than “Loading a van”: its title is “Baking a loaf”,"
                        + " its awarding body is “VTCT”.",
                doubt(merged(other, alone(LONG))).orElseThrow());
        String bakery = LONG.replace("Logistics", "Bakery");
        assertTrue(doubt(merged(bakery, alone(LONG))).orElseThrow().contains("its subject is “Bakery”"));
    }

    @Test
    void doubtsNoPageOfTheSameTopic() {
        assertEquals(Optional.empty(), doubt(merged(LONG, alone(SHORT))));
        assertEquals(Optional.empty(), doubt(merged(SHORT, alone(LONG))));
        assertEquals(Optional.empty(), doubt(merged(LONG.replace("van", "Van"), alone(LONG))));
        String longer = LONG.replace("Logistics", "Logistics Operations");
        assertEquals(Optional.empty(), doubt(merged(longer, alone(LONG))));
    }

    /** The page's description is another, shown at the top cut short, once whole, and perhaps once more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEASER\n\nTopic Synopsis\n\nWHOLE\n\n",
                "TEASER\n\nLoading a van\n\nNOCN\nLevel 2\n\nWHOLE\n\n",
                "TEASER\n\nTopic Synopsis\n\nWHOLE\n\nLoading a van\n\nNOCN\nLevel 2\n\nWHOLE\n\n"
            })
    void putsAnotherSynopsisIntoTheOverviewOnceAndWhole(String top) {
        String page = top.replace("TEASER", TEASER).replace("WHOLE", WHOLE)
                + "Topic Overview\n\nMore of it.\n\nKey Concepts\n\n• Payload: what the van may carry\n";
        Topic bundle = alone(SHORT);
        Imported merged = merged(page, bundle);
        assertEquals(List.of(WHOLE, "More of it."), merged.topic().overview());
        assertEquals(bundle.synopsis(), merged.topic().synopsis());
        assertTrue(merged.notes().stream().noneMatch(note -> note.contains("middle of a sentence")));
        assertEquals(merged.topic(), merged(page, merged.topic()).topic());
        Given given = new Given("", "T", "", "", "", "Vans.");
        assertEquals(
                List.of(WHOLE, "More of it."),
                PageImport.of(page, given, Optional.empty()).topic().overview());
    }

    @Test
    void keepsAWholeSynopsisWhereThePageHasOnlyACutOne() {
        Topic bundle = alone(SHORT.replace(
                "Loading a van so that nothing shifts. Weight goes low and forward, and the heavy things go in first.",
                WHOLE.substring(0, WHOLE.indexOf('.') + 1)));
        Imported merged = merged(TEASER + "\nKey Concepts\n- Payload: what the van may carry\n", bundle);
        assertEquals(bundle, merged.topic());
        assertEquals(
                "a description cut short; that of the bundle is used",
                merged.left().get(0).reason());
        assertTrue(merged.notes().stream().noneMatch(note -> note.contains("middle of a sentence")));
    }

    @Test
    void takesTheWholeSynopsisForOneThatIsCut() {
        Topic bundle = alone(TEASER + "\nKey Concepts\n- Payload: what the van may carry\n");
        assertEquals(TEASER, bundle.synopsis());
        String page = TEASER + "\nTopic Synopsis\n" + WHOLE + "\nKey Concepts\n- Payload: what the van may carry\n";
        assertEquals(WHOLE, merged(page, bundle).topic().synopsis());
    }

    @Test
    void keepsWhatTheBundleHasBesides() throws IOException {
        Topic topic = Pages.readBack(alone(LONG)).topic().orElseThrow();
        Topic merged = merged(SHORT, topic).topic();
        assertEquals(topic.markingPoints(), merged.markingPoints());
        assertEquals(topic.id(), merged.id());
    }
}
