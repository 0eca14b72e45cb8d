package revise.storage;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import revise.progress.Entry;
import revise.progress.Marks;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Undo;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One line of a journal: a JSON object; keys that this version does not know are left alone. */
final class JournalLine {
    static final int VERSION = 1;

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JournalLine() {}

    /** The line of an entry, without the line feed. */
    static String write(Entry entry) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("id", entry.id());
            json.writeStringProperty(
                    "at", entry.at().truncatedTo(ChronoUnit.MILLIS).toString());
            if (entry instanceof Review review) {
                json.writeStringProperty("card", review.card());
                json.writeStringProperty("rating", review.rating().word());
                json.writeNumberProperty("ms", review.ms());
                if (review.marks().isPresent()) {
                    json.writeObjectPropertyStart("marks");
                    json.writeNumberProperty("earned", review.marks().get().earned());
                    json.writeNumberProperty("outOf", review.marks().get().outOf());
                    json.writeEndObject();
                }
            } else if (entry instanceof Undo undo) {
                json.writeStringProperty("undo", undo.undoes());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    /** A line of texts, without the line feed. */
    static String write(Map<String, String> texts) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                json.writeStringProperty(text.getKey(), text.getValue());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    /** Whether a later version of the program wrote the line; what it says is then not ours to read. */
    static boolean isNewer(String line) {
        try {
            return Integer.parseInt(values(line).getOrDefault("v", "")) > VERSION;
        } catch (JacksonException | NumberFormatException e) {
            return false;
        }
    }

    /** The entry of a line, or empty if the line is damaged or of a later version. */
    static Optional<Entry> parse(String line) {
        try {
            Map<String, String> values = values(line);
            if (!"1".equals(values.get("v"))) {
                return Optional.empty();
            }
            String id = values.getOrDefault("id", "");
            Instant at = Instant.parse(values.getOrDefault("at", ""));
            if (values.containsKey("undo")) {
                return Optional.of(new Undo(id, at, values.get("undo")));
            }
            Rating rating = Rating.of(values.getOrDefault("rating", "")).orElseThrow(IllegalArgumentException::new);
            long ms = Long.parseLong(values.getOrDefault("ms", "0"));
            return Optional.of(new Review(id, at, values.getOrDefault("card", ""), rating, ms, marks(values)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Marks> marks(Map<String, String> values) {
        String earned = values.get("marks.earned");
        String outOf = values.get("marks.outOf");
        return earned == null || outOf == null
                ? Optional.empty()
                : Optional.of(new Marks(Double.parseDouble(earned), Double.parseDouble(outOf)));
    }

    /** The scalars of the object and of the objects in it, the latter as {@code outer.inner}. */
    static Map<String, String> values(String line) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(line))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return values;
            }
            read(parser, "", values);
            if (parser.nextToken() != null) {
                return Map.of();
            }
        }
        return values;
    }

    private static void read(JsonParser parser, String prefix, Map<String, String> values) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && prefix.isEmpty()) {
                read(parser, name + ".", values);
            } else if (value.isStructStart()) {
                parser.skipChildren();
            } else {
                values.put(name, parser.getString());
            }
        }
    }
}
