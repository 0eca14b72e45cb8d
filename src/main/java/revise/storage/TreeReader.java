package revise.storage;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML or JSON from a parser's tokens into one kind of tree, reporting what bundles may not use: repeated keys,
 * anchors, aliases, merge keys, tags, more than one document, nesting deeper than 32.
 */
final class TreeReader {
    private static final int MAX_DEPTH = 32;

    /** Thrown where going on would only repeat the same complaint; the problem itself is already recorded. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final JsonParser parser;
    private final YamlSource yaml;
    private final Problems problems;

    private TreeReader(JsonParser parser, YamlSource yaml, Problems problems) {
        this.parser = parser;
        this.yaml = yaml;
        this.problems = problems;
    }

    static Optional<Node> readYaml(String text, Problems problems) {
        YAMLFactory factory = YAMLFactory.builder().build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new TreeReader(parser, new YamlSource(text), problems).document();
        }
    }

    static Optional<Node> readJson(String text, Problems problems) {
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new TreeReader(parser, null, problems).document();
        }
    }

    private Optional<Node> document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.error(Mark.START, "the file holds nothing but comments");
                return Optional.empty();
            }
            Node root = node(first, 1);
            if (parser.nextToken() != null) {
                problems.error(mark(), "a second document; a bundle holds one topic");
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            SyntaxErrors.report(e, yaml != null, problems);
            return Optional.empty();
        } catch (Stop e) {
            return Optional.empty();
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
            problems.error(mark, "nested more than " + MAX_DEPTH + " deep");
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
                problems.error(keyMark, "the key \"" + key + "\" stands here twice, first in line " + first.line());
            } else if (allowed) {
                fields.add(new Node.Field(keyMark, key, value));
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

    private Node.Scalar scalar(Mark mark, Node.Type type) {
        if (yaml != null && yaml.isCutByComment(mark, parser.getString())) {
            problems.warning(
                    mark, "the text ends before \" #\", which begins a comment; put it in quotes to keep the rest");
        }
        return new Node.Scalar(mark, parser.getString(), type);
    }

    private boolean checkKey(String key, Mark mark) {
        if (yaml != null && key.equals("<<")) {
            problems.error(mark, "merge keys are not allowed; write the values out");
            return false;
        }
        return checkProperties(mark);
    }

    /** YAML's anchor, alias and tag stand where the node begins, whatever follows. */
    private boolean checkProperties(Mark mark) {
        if (yaml == null) {
            return true;
        }
        String refused = switch (yaml.at(mark)) {
            case '&' -> "anchors are not allowed; put the text in quotes if it begins with \"&\"";
            case '*' -> "aliases are not allowed; put the text in quotes if it begins with \"*\"";
            case '!' -> "tags are not allowed; put the text in quotes if it begins with \"!\"";
            default -> null;
        };
        if (refused != null) {
            problems.error(mark, refused);
        }
        return refused == null;
    }

    private Mark mark() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Mark(at.getLineNr(), at.getColumnNr());
    }
}
