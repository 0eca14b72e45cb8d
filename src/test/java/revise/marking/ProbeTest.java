package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Answers whose verdicts are known without a person, over points of many subjects. */
class ProbeTest {

    private final Probes probes = new Probes(ProbeFile.read());

    ProbeTest() throws IOException {}

    @Test
    void theQuestionCopiedCoversNothing() {
        assertEquals(
                0,
                probes.copiedQuestion().covered(),
                () -> probes.copiedQuestion().which().toString());
    }

    @Test
    void thePointItselfIsCovered() {
        assertTrue(probes.verbatim().rate() >= 0.97);
    }

    @Test
    void answersOfAnotherSubjectAreNotCovered() {
        assertTrue(
                probes.otherSubjects().rate() <= 0.005,
                () -> probes.otherSubjects().which().toString());
    }

    @Test
    void typingErrorsAreForgiven() {
        assertTrue(probes.typos().rate() >= 0.95);
    }

    @Test
    void wordSoupIsNotCovered() {
        assertTrue(probes.soup().rate() <= 0.05, () -> probes.soup().which().toString());
    }

    @Test
    void aDeniedPointIsNotCovered() {
        assertTrue(probes.denied().rate() <= 0.05, () -> probes.denied().which().toString());
    }
}
