package revise.storage;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML or JSON from a parser's tokens into one kind of tree, reporting what bundles may not use: repeated keys,
 * anchors, aliases, merge keys, tags, more than one document, nesting deeper than 32.
 */
final class TreeReader {
    private static final int MAX_DEPTH = 32;

    /** None but our own: what is too long is told by {@link Fields}, in words. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNumberLength(SourceText.MAX_BYTES)
            .maxNameLength(SourceText.MAX_BYTES)
            .build();

    /** Thrown where going on would only repeat the same complaint; the problem itself is already recorded. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final JsonParser parser;
    private final Source source;
    private final boolean yaml;
    private final Problems problems;

    private TreeReader(JsonParser parser, Source source, boolean yaml, Problems problems) {
        this.parser = parser;
        this.source = source;
        this.yaml = yaml;
        this.problems = problems;
    }

    static Optional<Node> readYaml(String text, Problems problems) {
        Source source = new Source(text);
        Optional<Mark> control = source.controlCharacter();
        if (control.isPresent()) {
            problems.error(
                    control.get(),
                    "not valid YAML: a control character; remove it, or write it as an escape in double quotes");
            return Optional.empty();
        }
        // In one gulp: the parser fails where an emoji lies across the end of its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setBufferSize(text.length() + 1)
                .build();
        YAMLFactory factory = YAMLFactory.builder().loadSettings(settings).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new TreeReader(parser, source, true, problems).document();
        }
    }

    static Optional<Node> readJson(String text, Problems problems) {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(LIMITS).build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new TreeReader(parser, new Source(text), false, problems).document();
        }
    }

    private Optional<Node> document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return nothing();
            }
            Node root = node(first, 1);
            checkEnd();
            return Optional.of(root);
        } catch (JacksonException e) {
            problems.error(SyntaxErrors.mark(e, yaml, source), SyntaxErrors.sentence(e, yaml, source, problems.kind()));
            return Optional.empty();
        } catch (Stop e) {
            return Optional.empty();
        }
    }

    private Optional<Node> nothing() {
        if (problems.kind().mayBeEmpty()) {
            return Optional.of(new Node.Mapping(Mark.START, List.of()));
        }
        problems.error(
                Mark.START,
                problems.kind() == FileKind.BUNDLE
                        ? "the file holds nothing but comments; " + FileKind.LEAST
                        : problems.kind().nothing());
        return Optional.empty();
    }

    private void checkEnd() {
        try {
            if (parser.nextToken() != null) {
                problems.error(mark(), "a second document; " + problems.kind().oneDocument());
            }
        } catch (JacksonException e) {
            problems.error(
                    SyntaxErrors.mark(e, yaml, source), problems.kind().ended() + " before this; remove what follows");
        }
    }

    private Node node(JsonToken token, int depth) {
        Mark mark = mark();
        boolean allowed = checkProperties(mark);
        Node node = switch (token) {
            case START_OBJECT -> mapping(mark, nested(mark, depth));
            case START_ARRAY -> sequence(mark, nested(mark, depth));
            case VALUE_NUMBER_INT -> scalar(mark, Node.Type.INTEGER);
            case VALUE_NUMBER_FLOAT -> scalar(mark, Node.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(mark, Node.Type.BOOLEAN);
            case VALUE_NULL -> scalar(mark, Node.Type.NULL);
            default -> scalar(mark, Node.Type.TEXT);
        };
        return allowed ? node : new Node.Refused(mark);
    }

    private int nested(Mark mark, int depth) {
        if (depth > MAX_DEPTH) {
            problems.error(
                    mark,
                    "nested more than " + MAX_DEPTH + " deep; "
                            + problems.kind().depth());
            throw new Stop();
        }
        return depth + 1;
    }

    private Node.Mapping mapping(Mark mark, int depth) {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, Mark> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Mark keyMark = mark();
            String key = parser.currentName();
            boolean allowed = checkKey(key, keyMark);
            Node value = node(parser.nextToken(), depth);
            Mark first = seen.putIfAbsent(key, keyMark);
            if (first != null) {
                problems.error(
                        keyMark,
                        "the key " + Problems.quoted(key) + " stands here twice, first in "
                                + (problems.kind() == FileKind.ANSWER
                                        ? "column " + first.column()
                                        : "line " + first.line())
                                + "; remove one of them");
            } else {
                fields.add(new Node.Field(keyMark, key, allowed ? value : new Node.Refused(mark)));
            }
        }
        return new Node.Mapping(mark, List.copyOf(fields));
    }

    private Node.Sequence sequence(Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, depth));
        }
        return new Node.Sequence(mark, List.copyOf(items));
    }

    private Node scalar(Mark mark, Node.Type type) {
        String text = parser.getString();
        if (yaml && !problems.kind().mayHaveCommentsBehindValues() && source.isCutByComment(mark, text)) {
            problems.warning(
                    mark, "the text ends before \" #\", which begins a comment; put it in quotes to keep the rest");
        }
        return isWhole(text, mark) ? new Node.Scalar(mark, text, type) : new Node.Refused(mark);
    }

    private boolean checkKey(String key, Mark mark) {
        if (yaml && key.equals(Node.MERGE_KEY)) {
            problems.error(mark, "merge keys are not allowed; write the values out");
            return false;
        }
        return isWhole(key, mark) && checkProperties(mark);
    }

    /** An escape can write half of a character that takes two, which no file could hold. */
    private boolean isWhole(String text, Mark mark) {
        if (Source.isWhole(text)) {
            return true;
        }
        problems.error(mark, "an escape \\ud800 to \\udfff without its other half; write the character itself");
        return false;
    }

    /** YAML's anchor, alias and tag stand where the node begins, whatever follows. */
    private boolean checkProperties(Mark mark) {
        String refused = yaml ? SyntaxErrors.refusedProperty(source.at(mark)) : null;
        if (refused != null) {
            problems.error(mark, refused);
        }
        return refused == null;
    }

    private Mark mark() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return yaml ? new Mark(at.getLineNr(), at.getColumnNr()) : source.ofChars(at.getLineNr(), at.getColumnNr());
    }
}
