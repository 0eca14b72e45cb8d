package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an editor underlines by the schema is what the reader refuses, as far as a schema can tell. */
class SchemaAgreementTest {
    /** Faults that leave a value which a schema cannot tell from a good one. */
    private static final Set<String> ONLY_THE_READER_SEES = new TreeSet<>(List.of(
            // YAML features that a parser resolves before a schema sees them.
            "alias.yaml",
            "anchor.yaml",
            "anchored-first-key.yaml",
            "anchored-key.yaml",
            "starts-with-exclamation.yaml",
            "tags.yaml",
            "undefined-alias.yaml",
            "unusual-line-ends.yaml",
            // Repeated keys and cards.
            "duplicate-keys-json.json",
            "duplicate-keys.yaml",
            "same-card-derived.yaml",
            "same-card-given.yaml",
            // Bytes and halves of characters.
            "cr-only-latin-1.yaml",
            "invalid-after-emoji.yaml",
            "latin-1.yaml",
            "lone-surrogate-json.json",
            "lone-surrogate.yaml",
            "overlong.yaml",
            "surrogate-bytes.yaml",
            "truncated-utf-8.yaml"));

    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .loadSettings(LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setBufferSize(1 << 16)
                    .build())
            .build());

    private static final JsonNode SCHEMA_TEXT =
            JsonMapper.shared().readTree(Path.of("src/main/resources/revise/bundle.schema.json"));

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT);

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#good")
    void goodSamplesPass(Path sample) throws IOException {
        assertEquals(List.of(), SCHEMA.validate(tree(sample).orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#shipped")
    void shippedTopicsPass(Path topic) throws IOException {
        assertEquals(List.of(), SCHEMA.validate(tree(topic).orElseThrow()));
    }

    @Test
    void badSamplesFailUnlessTheFaultIsBeyondASchema() throws IOException {
        Set<String> passed = new TreeSet<>();
        for (Path sample : Samples.bad()) {
            Optional<JsonNode> tree = tree(sample);
            if (tree.isPresent() && SCHEMA.validate(tree.get()).isEmpty()) {
                passed.add(sample.getFileName().toString());
            }
        }
        assertEquals(ONLY_THE_READER_SEES, passed);
    }

    /** A sample that no parser takes is reported as such, not for what it holds. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("revise.storage.Samples#bad")
    void whatCannotBeParsedIsReportedAsSuch(Path sample) throws IOException {
        if (tree(sample).isEmpty()) {
            assertTrue(
                    Samples.expected(sample)
                            .matches(
                                    "(?s).*(not valid|UTF-|has ended|second document|are not allowed|file is empty|no topic).*"),
                    Samples.expected(sample));
        }
    }

    @Test
    void theReaderAndTheSchemaAgreeOnEveryKindOfValueInEveryPlace() {
        List<String> values = List.of(
                "\"text\"",
                "\"two words\"",
                "\"\"",
                "\" \\u00a0\\u2003\\n\"",
                "\"\\u200b\"",
                "\"?!\"",
                "null",
                "true",
                "0",
                "1",
                "8",
                "9",
                "100",
                "101",
                "-1",
                "1.5",
                "[]",
                "[\"text\"]",
                "[\"Text\"]",
                "[\"text\", null]",
                "[[\"text\"]]",
                "[{}]",
                "[{\"text\": \"a\"}]",
                "[{\"text\": \"a\", \"id\": \"b\"}]",
                "{}",
                "{\"text\": \"a\"}",
                "{\"dates\": [\"when\"]}",
                "{\"\": [\"when\"]}",
                "[1, 2.5, false]",
                "[\" \"]",
                "{\"dates\": [[]]}");
        for (String place : places()) {
            for (String value : values) {
                String bundle = place.replace("VALUE", value);
                boolean read = Samples.read("a.json", bundle).topic().isPresent();
                boolean valid =
                        SCHEMA.validate(JsonMapper.shared().readTree(bundle)).isEmpty();
                assertEquals(read, valid, bundle);
            }
        }
    }

    /** Bundles with one value left open: every key of the topic, and every key of every kind of item in every list. */
    private static List<String> places() {
        String minimal = "\"schema\": 1, \"id\": \"a\", \"title\": \"a\", \"synopsis\": \"a\"";
        List<String> places = new ArrayList<>();
        for (String key : SCHEMA_TEXT.get("properties").propertyNames()) {
            if (required(SCHEMA_TEXT).contains(key)) {
                places.add("{" + minimal.replaceFirst("\"" + key + "\": [^,]+", "\"" + key + "\": VALUE") + "}");
                continue;
            }
            places.add("{" + minimal + ", \"" + key + "\": VALUE}");
            for (String kind : List.of("term", "statement", "markingPoint", "misconception", "faq")) {
                JsonNode item = SCHEMA_TEXT.get("$defs").get(kind);
                for (String inner : item.get("properties").propertyNames()) {
                    StringBuilder fields = new StringBuilder("\"" + inner + "\": VALUE");
                    required(item).stream()
                            .filter(other -> !other.equals(inner))
                            .forEach(
                                    other -> fields.append(", \"").append(other).append("\": \"a\""));
                    places.add("{" + minimal + ", \"" + key + "\": [{" + fields + "}]}");
                }
            }
        }
        return places;
    }

    private static List<String> required(JsonNode definition) {
        return definition.get("required").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void everyKeyHasADescription() {
        List<JsonNode> open = new ArrayList<>(List.of(SCHEMA_TEXT));
        while (!open.isEmpty()) {
            JsonNode schema = open.remove(open.size() - 1);
            schema.path("properties").properties().forEach(property -> {
                JsonNode described = property.getValue();
                while (!described.has("description")) {
                    String definition = described.get("$ref").asString().replace("#/$defs/", "");
                    described = SCHEMA_TEXT.get("$defs").get(definition);
                }
                assertFalse(described.get("description").asString().isBlank(), property.getKey());
            });
            schema.path("$defs").forEach(open::add);
        }
    }

    @Test
    void shippedYamlNamesTheSchema() throws IOException {
        for (Path topic : Samples.shipped()) {
            if (topic.toString().endsWith(".yaml")) {
                String first = Files.readAllLines(topic).get(0);
                String schema = first.replace("# yaml-language-server: $schema=", "");
                assertTrue(Files.exists(topic.resolveSibling(schema)), first);
            }
        }
    }

    private static Optional<JsonNode> tree(Path sample) throws IOException {
        ObjectMapper mapper = sample.toString().endsWith(".json") ? JsonMapper.shared() : YAML;
        String text = new String(Files.readAllBytes(sample), StandardCharsets.UTF_8).replace("\uFEFF", "");
        try {
            return Optional.of(mapper.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
