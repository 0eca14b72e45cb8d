package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.render.TopicJson;
import revise.topic.Alternatives;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Statement;
import revise.topic.Topic;

class GoodBundlesTest {
    private static Topic topic(String sample) throws IOException {
        return Samples.read(Path.of("src/test/resources/bundles/good", sample))
                .topic()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#good")
    void isReadAsExpected(Path sample) throws IOException {
        Bundle bundle = Samples.read(sample);
        assertEquals(List.of(), bundle.problems());
        assertEquals(Samples.expected(sample), TopicJson.of(bundle.topic().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#good")
    void isTheSameTopicAfterJsonAndBack(Path sample) throws IOException {
        Topic topic = Samples.read(sample).topic().orElseThrow();
        assertEquals(
                topic, Samples.read("again.json", TopicJson.of(topic)).topic().orElseThrow());
        assertEquals(topic, TopicCodec.decode(TopicCodec.encode(topic)));
    }

    @Test
    void everyKeyArrivesWhereItBelongs() throws IOException {
        Topic full = topic("full.yaml");
        assertEquals("4", full.about().level());
        assertEquals(
                Identity.given("sla", List.of("service-level", "0a1b2c3d4e5f")),
                full.keyTerms().get(0).identity());
        assertEquals(List.of("SLA"), full.keyTerms().get(0).aliases());
        assertEquals(
                new Statement("Judge a sample", "judge"),
                full.learningObjectives().get(1));
        MarkingPoint point = full.markingPoints().get(1);
        assertEquals(3, point.marks());
        assertEquals(2, point.require());
        assertEquals(
                List.of(new Alternatives("dates", List.of("when", "calendar")), new Alternatives("a plan", List.of())),
                point.accept());
        assertEquals(List.of("no plan"), point.reject());
        assertEquals(1, full.markingPoints().get(0).marks());
        assertEquals(0, full.markingPoints().get(0).require());
        assertEquals(Identity.NONE, full.mistakes().get(0).identity());
        assertEquals("too-big", full.mistakes().get(1).identity().id());
        assertTrue(full.mistakes().get(2).isMisconception());
        assertEquals(
                Identity.derived(CardKind.FAQ, "how often", List.of()),
                full.faqs().get(1).identity());
        assertEquals(4, full.counts().mistakes());
        assertEquals(2, full.counts().misconceptions());
        assertEquals(9, full.counts().cards());
    }

    @Test
    void yamlAndJsonGiveTheSameTopic() throws IOException {
        assertEquals(topic("full.yaml"), topic("full.json"));
        assertEquals(topic("minimal.yaml"), topic("minimal.json"));
    }

    @Test
    void scalarsStayAsTheyAreWritten() throws IOException {
        Topic topic = topic("scalars.yaml");
        assertEquals("1.10", topic.title());
        assertEquals("no", topic.about().subject());
        assertEquals("True", topic.about().awardingBody());
        assertEquals("~", topic.about().assessment());
        assertEquals("012", topic.about().level());
    }

    @Test
    void aPointIsKnownByItsQuestionAndAMisconceptionByItself() {
        Topic topic = Samples.read(
                        "a.yaml",
                        Samples.MINIMAL
                                + "markingPoints:\n  - {text: T, question: Q?}\n"
                                + "mistakes:\n  - {misconception: M, correction: C}\n")
                .topic()
                .orElseThrow();
        assertEquals(
                Identity.derived(CardKind.POINT, "q", List.of()),
                topic.markingPoints().get(0).identity());
        assertEquals(
                Identity.derived(CardKind.MISCONCEPTION, "m", List.of()),
                topic.mistakes().get(0).identity());
    }

    @Test
    void whereTheIdStandsIsKept() {
        assertEquals(new Mark(2, 5), Samples.read("a.yaml", Samples.MINIMAL).idMark());
    }
}
