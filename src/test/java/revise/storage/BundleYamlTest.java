package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.render.TopicJson;
import revise.topic.About;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;

class BundleYamlTest {
    private static final String[] PIECES = {
        " ",
        " ",
        " ",
        "a",
        "word",
        "#",
        ": ",
        ":",
        "- ",
        "-",
        "?",
        "'",
        "\"",
        "|",
        ">",
        "%",
        "@",
        "&x",
        "*x",
        "!t",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\\",
        "`",
        "~",
        "null",
        "yes",
        "12",
        "1.5",
        "é",
        "漢",
        "😀",
        "👩‍🔧",
        "\u00a0",
        "\u2028",
        "\n",
        "\t",
        "\u0085",
        "\u200b",
        "=",
        "<<",
        "---",
        "...",
        "\u0007",
        "\ufeff",
        "x".repeat(60),
        "a long way to go ".repeat(4)
    };

    private static void assertReadsBack(Topic topic) throws IOException {
        String yaml = BundleYaml.of(TopicJson.of(topic));
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        Bundle bundle = BundleReader.read("it.yaml", new ByteArrayInputStream(bytes));
        assertEquals(List.of(), bundle.problems(), yaml);
        assertEquals(Optional.of(topic), bundle.topic(), yaml);
    }

    private static Topic topic(String text) {
        About about = new About("t", text, text, text, text, "Entry 3", text, List.of(text, "2"));
        return new Topic(
                about,
                text,
                List.of(text),
                List.of(new Term(Identity.derived(CardKind.CONCEPT, text, List.of()), text, text, List.of(text))),
                List.of(),
                List.of(new Statement(text, ""), new Statement(text, "an-id")),
                List.of(),
                List.of(),
                List.of(new Mistake(Identity.derived(CardKind.MISCONCEPTION, text, List.of()), text, text)),
                List.of(),
                List.of());
    }

    @Test
    void anyTextReadsBackAsItWas() throws IOException {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = dice.nextInt(1, 12); n > 0; n--) {
                text.append(PIECES[dice.nextInt(PIECES.length)]);
            }
            String whole = text.toString().strip();
            if (!Fields.isBlank(whole)) {
                assertReadsBack(topic(whole));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no", "1.10", "012", "~", "null", "# x", "a #b", "a: b", "- a", "'a'", "\"a\"", "a\nb", "%a", "> a"
            })
    void wordsOfYamlStayWords(String text) throws IOException {
        assertReadsBack(topic(text));
    }

    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String folder : List.of("topics", "src/test/resources/samples", "src/test/resources/bundles/good")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(path -> TopicSource.isBundle(path.toString())).forEach(bundles::add);
            }
        }
        return bundles;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleReadsBackAsItWas(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            Optional<Topic> topic = BundleReader.read(file.toString(), in).topic();
            if (topic.isPresent()) {
                assertReadsBack(topic.get());
            }
        }
    }
}
