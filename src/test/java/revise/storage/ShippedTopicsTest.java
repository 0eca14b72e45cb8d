package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import revise.marking.Element;
import revise.marking.MarkScheme;
import revise.render.TopicJson;
import revise.topic.Alternatives;
import revise.topic.Counts;
import revise.topic.Faq;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Term;
import revise.topic.Topic;

class ShippedTopicsTest {
    private static Topic topic(Path file) throws IOException {
        Bundle bundle = Samples.read(file);
        assertEquals(List.of(), bundle.problems());
        return bundle.topic().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "planning-and-managing-customer-service.yaml, 5, 3, 3, 6, 6, 3, 3",
        "plan-organise-and-control-customer-service-operations.yaml, 5, 0, 4, 3, 3, 0, 0",
        "principles-of-customer-service-management.yaml, 5, 4, 8, 11, 11, 3, 3",
        "organise-the-delivery-of-reliable-customer-service.json, 5, 0, 4, 3, 3, 0, 0"
    })
    void holdsAllOfItsSeed(
            String file,
            int concepts,
            int objectives,
            int points,
            int guidance,
            int mistakes,
            int misconceptions,
            int prerequisites)
            throws IOException {
        Counts counts = topic(Path.of("topics", file)).counts();
        assertEquals(concepts, counts.keyConcepts());
        assertEquals(objectives, counts.learningObjectives());
        assertEquals(points, counts.markingPoints());
        assertEquals(guidance, counts.guidance());
        assertEquals(mistakes, counts.mistakes());
        assertEquals(misconceptions, counts.misconceptions());
        assertEquals(prerequisites, counts.prerequisites());
        assertTrue(counts.keyTerms() >= 8);
    }

    @Test
    void thereAreFourOneOfThemJson() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path file : Samples.shipped()) {
            Topic topic = topic(file);
            ids.add(topic.id());
            assertEquals(file.getFileName().toString().replaceFirst("\\.\\w+$", ""), topic.id());
        }
        assertEquals(4, ids.size());
        assertEquals(
                1,
                Samples.shipped().stream()
                        .filter(file -> file.toString().endsWith(".json"))
                        .count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#shipped")
    void isTheSameAfterJsonAndBack(Path file) throws IOException {
        Topic topic = topic(file);
        String json = TopicJson.of(topic);
        Topic again = Samples.read("again.json", json).topic().orElseThrow();
        assertEquals(topic, again);
        assertEquals(json, TopicJson.of(again));
        assertEquals(topic, TopicCodec.decode(TopicCodec.encode(topic)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#shipped")
    void everyPointCanBeAskedAndMarked(Path file) throws IOException {
        Set<String> questions = new HashSet<>();
        for (MarkingPoint point : topic(file).markingPoints()) {
            assertFalse(point.question().isEmpty(), point.text());
            assertFalse(point.commandWord().isEmpty(), point.text());
            assertFalse(point.accept().isEmpty(), point.text());
            assertTrue(questions.add(point.question()), point.question());
            MarkScheme scheme = MarkScheme.of(point.text());
            List<String> names = point.accept().stream().map(Alternatives::of).toList();
            assertEquals(List.of(), scheme.unknownNames(names), point.text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#shipped")
    void everyPartOfAPointHasAlternatives(Path file) throws IOException {
        for (MarkingPoint point : topic(file).markingPoints()) {
            MarkScheme scheme = scheme(point);
            assertFalse(scheme.core().alternatives().isEmpty(), point.text());
            for (Element element : scheme.elements()) {
                assertFalse(element.alternatives().isEmpty(), element.text());
            }
        }
    }

    /** What an element is called must not stand in its own question. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#shipped")
    void noQuestionGivesAnElementAway(Path file) throws IOException {
        for (MarkingPoint point : topic(file).markingPoints()) {
            for (Element element : scheme(point).elements()) {
                assertFalse(point.question().contains(element.text()), point.question());
            }
        }
    }

    @Test
    void pointsAreTakenApartAsTheirAuthorMeant() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Path file : Samples.shipped()) {
            found.append(topic(file).id()).append('\n');
            for (MarkingPoint point : topic(file).markingPoints()) {
                MarkScheme scheme = scheme(point);
                found.append("- ").append(scheme.core().text()).append(" | ");
                found.append(scheme.mode().word()).append(' ').append(scheme.require());
                scheme.elements().forEach(element -> found.append(" | ").append(element.text()));
                found.append('\n');
            }
        }
        assertEquals(Files.readString(Path.of("src/test/resources/bundles/shipped-points.txt")), found.toString());
    }

    @Test
    void noTwoCardsShareAKey() throws IOException {
        List<String> keys = new ArrayList<>();
        for (Path file : Samples.shipped()) {
            Topic topic = topic(file);
            topic.keyConcepts().stream().map(Term::identity).forEach(id -> add(keys, topic, "concept", id));
            topic.keyTerms().stream().map(Term::identity).forEach(id -> add(keys, topic, "term", id));
            topic.markingPoints().stream().map(MarkingPoint::identity).forEach(id -> add(keys, topic, "point", id));
            topic.mistakes().stream()
                    .filter(Mistake::isMisconception)
                    .map(Mistake::identity)
                    .forEach(id -> add(keys, topic, "misconception", id));
            topic.faqs().stream().map(Faq::identity).forEach(id -> add(keys, topic, "faq", id));
        }
        assertEquals(keys.size(), new HashSet<>(keys).size());
    }

    private static void add(List<String> keys, Topic topic, String kind, Identity identity) {
        keys.add(topic.id() + "/" + kind + "/" + identity.id());
    }

    private static MarkScheme scheme(MarkingPoint point) {
        Map<String, List<String>> accept = new LinkedHashMap<>();
        point.accept().forEach(alternatives -> accept.put(alternatives.of(), alternatives.wordings()));
        return MarkScheme.of(point.text(), point.marks(), point.require(), accept, point.reject());
    }
}
