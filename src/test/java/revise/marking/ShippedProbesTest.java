package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import revise.marking.Probes.Outcome;
import revise.storage.BundleReader;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

/** Answers whose verdicts are known without a person, over every point of every topic that is shipped. */
class ShippedProbesTest {

    private final Probes probes = new Probes(shipped());

    ShippedProbesTest() throws IOException {}

    @Test
    void theQuestionCopiedCoversNothing() {
        Outcome outcome = probes.copiedQuestion();
        assertTrue(outcome.tried() >= 19);
        assertEquals(0, outcome.covered(), outcome.which().toString());
    }

    @Test
    void thePointItselfIsCovered() {
        assertAtLeast(0.97, probes.verbatim());
    }

    @Test
    void answersOfAnotherSubjectAreNotCovered() throws IOException {
        Outcome points = probes.foreign(ProbeFile.read().stream()
                .filter(probe -> !probe.topic().equals("work"))
                .map(Probe::text)
                .toList());
        assertAtMost(0.005, points);
        assertAtMost(0.005, probes.foreign(AnswerFile.ofOtherSubjects()));
    }

    /** The topics are of one subject, and some of their points do ask for the same: "feedback loops", "roles of staff". */
    @Test
    void thePointsOfAnotherTopicAreSeldomCovered() {
        assertAtMost(0.05, probes.otherSubjects());
    }

    @Test
    void typingErrorsAreForgiven() {
        assertAtLeast(0.95, probes.typos());
    }

    @Test
    void wordSoupIsNotCovered() {
        assertAtMost(0.05, probes.soup());
    }

    @Test
    void aDeniedPointIsNotCovered() {
        assertAtMost(0.05, probes.denied());
    }

    private static void assertAtMost(double most, Outcome outcome) {
        assertTrue(
                outcome.tried() > 0 && outcome.rate() <= most,
                () -> outcome.covered() + " of " + outcome.tried() + ": " + outcome.which());
    }

    private static void assertAtLeast(double least, Outcome outcome) {
        assertTrue(
                outcome.tried() > 0 && outcome.rate() >= least,
                () -> outcome.covered() + " of " + outcome.tried() + ", covered: " + outcome.which());
    }

    private static List<Probe> shipped() throws IOException {
        List<Probe> probes = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("topics"))) {
            for (Path file : files) {
                Topic topic = topic(file);
                for (MarkingPoint point : topic.markingPoints()) {
                    Map<String, List<String>> accept = new LinkedHashMap<>();
                    for (Alternatives alternatives : point.accept()) {
                        accept.put(alternatives.of(), alternatives.wordings());
                    }
                    probes.add(new Probe(topic.id(), point.question(), point.text(), accept));
                }
            }
        }
        return probes;
    }

    private static Topic topic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BundleReader.read(file.toString(), in).topic().orElseThrow();
        }
    }
}
