package revise.render;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON as people and scripts like it: two spaces a level, a line feed at the end. */
final class Json {
    interface Body {
        void write(JsonGenerator json);
    }

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new JsonEscapes()).build();

    private Json() {}

    static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), text)) {
            body.write(json);
        }
        return text.append('\n').toString();
    }

    /** On one line, for JSON Lines. */
    static String line(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            body.write(json);
        }
        return text.append('\n').toString();
    }

    /** Writes a whole number as one, so that no reader sees 1.0. */
    static void number(JsonGenerator json, String name, double value) {
        if (value == Math.rint(value)) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /** Writes the property unless the text is empty. */
    static void property(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    /** Writes the property unless the list is empty. */
    static void property(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            array(json, name, texts);
        }
    }

    static void array(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
