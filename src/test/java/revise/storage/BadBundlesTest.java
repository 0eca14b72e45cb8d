package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadBundlesTest {
    private static final int LIMIT = 1 << 20;

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#bad")
    void saysWhatIsWrongAndWhere(Path sample) throws IOException {
        Bundle bundle = Samples.read(sample);
        assertEquals(Samples.expected(sample), lines(bundle));
        assertTrue(bundle.topic().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#bad")
    void noMessageComesFromAParser(Path sample) throws IOException {
        for (Problem problem : Samples.read(sample).problems()) {
            for (String word :
                    List.of("token", "scalar", "stream", "Expected", "code ", "Feature", "Source", "(CTRL")) {
                assertFalse(problem.message().contains(word), problem.toString());
            }
        }
    }

    @Test
    void thereIsATableOfThem() {
        assertTrue(Samples.bad().size() >= 45);
    }

    @Test
    void aFileOfOneMebibyteIsReadAndOneByteMoreIsNot() {
        String filled = Samples.MINIMAL + "#".repeat(LIMIT - Samples.MINIMAL.length());
        assertEquals("", lines(Samples.read("large.yaml", filled)));
        String larger = "large.yaml:1:1: the file is larger than 1 MiB; split it into several topics\n";
        assertEquals(larger, lines(Samples.read("large.yaml", filled + "#")));
        assertEquals(larger, lines(Samples.read("large.yaml", new byte[3 * LIMIT])));
    }

    @Test
    void theDepthIsLimited() {
        String subject = Samples.MINIMAL + "subject: ";
        String list =
                "deep.yaml:5:10: \"subject\" must be a text, not a list; in YAML, put a text that begins with \"[\" in"
                        + " quotes\n";
        assertEquals(list, lines(Samples.read("deep.yaml", subject + "[".repeat(31) + "]".repeat(31) + "\n")));
        String deep = ": nested more than 32 deep; a bundle needs no more than 4\n";
        assertEquals(
                "deep.yaml:5:41" + deep,
                lines(Samples.read("deep.yaml", subject + "[".repeat(32) + "]".repeat(32) + "\n")));
        assertEquals("deep.yaml:5:41" + deep, lines(Samples.read("deep.yaml", subject + "[".repeat(1_000_000))));
        assertEquals("deep.yaml:5:134" + deep, lines(Samples.read("deep.yaml", subject + "{a: ".repeat(200_000))));
        assertEquals("deep.json:1:33" + deep, lines(Samples.read("deep.json", "[".repeat(1_000_000))));
        assertEquals("deep.json:1:161" + deep, lines(Samples.read("deep.json", "{\"a\":".repeat(200_000))));
    }

    @Test
    void theLengthOfATextIsLimited() {
        for (String character : List.of("x", "é", "😀")) {
            String longest = Samples.MINIMAL + "subject: " + character.repeat(200_000);
            assertEquals("", lines(Samples.read("long.yaml", longest + "\n")), character);
            assertEquals(
                    "long.yaml:5:10: \"subject\" is longer than 200,000 characters; shorten it\n",
                    lines(Samples.read("long.yaml", longest + character + "\n")),
                    character);
        }
    }

    @Test
    void aNumberOfAnyLengthIsAText() {
        String number = "1".repeat(5000);
        String json = "{\"schema\": 1, \"id\": \"a\", \"title\": " + number + ", \"synopsis\": \"A\"}";
        assertEquals(number, Samples.read("a.json", json).topic().orElseThrow().title());
    }

    @Test
    void aMessageShowsOnlyTheBeginningOfALongKey() {
        String json = "{\"" + "😀".repeat(60_000) + "\": 1}";
        String shown = "unknown key \"" + "😀".repeat(60) + "...\"; a topic has schema, ";
        assertTrue(lines(Samples.read("long.json", json)).contains(shown));
    }

    /** What costs time by the square of its length would take half a minute. */
    @Test
    void noFileTakesLong() {
        List<String> bodies = List.of(
                "guidance:\n" + "  - 😀\n".repeat(115_000),
                "guidance: [" + "😀, ".repeat(170_000) + "]",
                "guidance: [" + "\"é\",".repeat(200_000) + "]",
                "guidance:\n" + "  - &a x\n".repeat(115_000),
                "guidance:\n" + "  - a # b\n".repeat(100_000),
                "title: b\n".repeat(115_000),
                "unknown: b\n".repeat(90_000),
                "subject: \"" + "\n".repeat(LIMIT - 100) + "\"",
                "subject: a\n" + "\n".repeat(LIMIT - 100) + "  b",
                "? " + "k".repeat(LIMIT - 100) + "\n: x",
                "[[[[ ".repeat(1000));
        for (String body : bodies) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Samples.read("slow.yaml", Samples.MINIMAL + body),
                    () -> body.substring(0, 20));
        }
    }

    /** No bytes whatever may bring the program down. */
    @Test
    void aDamagedBundleIsReportedAndNeverFatal() throws IOException {
        byte[] wrong = "\0\t\n\"'#&*![]{}:,-?|>%@`~\\<\u007f".getBytes(StandardCharsets.US_ASCII);
        for (Path sample : Samples.good()) {
            byte[] whole = Files.readAllBytes(sample);
            String name = sample.getFileName().toString();
            for (int i = 0; i < whole.length; i++) {
                Samples.read(name, Arrays.copyOf(whole, i));
                byte[] damaged = whole.clone();
                damaged[i] = wrong[i % wrong.length];
                Bundle bundle = Samples.read(name, damaged);
                boolean errors = bundle.problems().stream().anyMatch(problem -> !problem.warning());
                assertEquals(errors, bundle.topic().isEmpty());
            }
        }
    }

    private static String lines(Bundle bundle) {
        return bundle.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
