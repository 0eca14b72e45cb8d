package revise.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import revise.topic.Spelling;

/**
 * Takes the values out of one mapping by their keys, reporting those that are missing, of the wrong type or unknown. A
 * wrong value reads as an absent one, so that reading goes on.
 */
final class Fields {
    private static final int MAX_TEXT = 200_000;

    private final Node.Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Map<String, Node.Field> byKey = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** @param what the thing that the mapping describes, with its article: {@code a key term} */
    Fields(Node.Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        for (Node.Field field : mapping.fields()) {
            byKey.put(field.key(), field);
        }
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    Mark mark(String key) {
        Node.Field field = byKey.get(key);
        return field == null ? mapping.mark() : field.value().mark();
    }

    /** A text, or empty where there is none. */
    String text(String key) {
        Node value = take(key);
        return value == null ? "" : text(value, "\"" + key + "\"", problems);
    }

    String requiredText(String key) {
        require(key);
        return text(key);
    }

    void require(String key) {
        if (!byKey.containsKey(key)) {
            missing.add(key);
        }
    }

    /** A whole number of at least {@code least}, or {@code otherwise} where there is none. */
    int number(String key, int least, int most, int otherwise) {
        Node value = take(key);
        if (value == null || value instanceof Node.Refused) {
            return otherwise;
        }
        if (value instanceof Node.Scalar scalar
                && scalar.type() == Node.Type.INTEGER
                && scalar.text().length() < 10) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return number;
            }
        }
        boolean text =
                value instanceof Node.Scalar scalar && scalar.type() == Node.Type.TEXT && isDigits(scalar.text());
        String hint = text ? ", without quotes or leading zeros" : "";
        problems.error(value.mark(), "\"" + key + "\" must be a whole number from " + least + " to " + most + hint);
        return otherwise;
    }

    /** A slug as ids are made of, or empty where there is none. */
    String slug(String key) {
        String id = text(key);
        if (!id.isEmpty() && !Slugs.isOne(id)) {
            problems.error(mark(key), notSlug("\"" + key + "\""));
            return "";
        }
        return id;
    }

    List<String> slugs(String key) {
        List<String> ids = new ArrayList<>();
        eachSlug(key, "an earlier id", (id, mark) -> ids.add(id));
        return ids;
    }

    /** @param what an item of the list, with its article */
    void eachSlug(String key, String what, BiConsumer<String, Mark> reader) {
        each(key, item -> {
            String id = text(item, what, problems);
            if (!id.isEmpty() && !Slugs.isOne(id)) {
                problems.error(item.mark(), notSlug(what));
            } else if (!id.isEmpty()) {
                reader.accept(id, item.mark());
            }
        });
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        each(key, item -> {
            String text = text(item, "an item of \"" + key + "\"", problems);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** Hands over each item of a list; a list that is absent has none. */
    void each(String key, Consumer<Node> reader) {
        Node value = take(key);
        if (value instanceof Node.Sequence sequence) {
            sequence.items().forEach(reader);
        } else if (value != null && !(value instanceof Node.Refused)) {
            problems.error(
                    value.mark(),
                    Problems.quoted(key) + " must be a list" + problems.kind().inYaml(" each item begins with \"- \""));
        }
    }

    Node take(String key) {
        known.add(key);
        Node.Field field = byKey.get(key);
        return field == null ? null : field.value();
    }

    /** To be called last: what has not been asked for by then is unknown. */
    void reportKeys() {
        for (Node.Field field : mapping.fields()) {
            boolean merged = field.key().equals(Node.MERGE_KEY) && field.value() instanceof Node.Refused;
            if (merged) {
                // What it would bring may be all that is missing.
                missing.clear();
            } else if (!known.contains(field.key())) {
                reportUnknown(field);
            }
        }
        reportMissing();
    }

    private void reportMissing() {
        for (String key : missing) {
            String article = "aeiou".indexOf(key.charAt(0)) < 0 ? " needs a \"" : " needs an \"";
            problems.error(mapping.mark(), what + article + key + "\"");
        }
    }

    /** As {@link #reportKeys}, where keys that nobody asks for may come along: only what looks like a slip is told. */
    void reportSlips() {
        for (Node.Field field : mapping.fields()) {
            if (!known.contains(field.key())
                    && Spelling.nearest(field.key(), known).isPresent()) {
                reportUnknown(field);
            }
        }
        reportMissing();
    }

    private void reportUnknown(Node.Field field) {
        String key = Problems.quoted(field.key());
        Optional<String> near = Spelling.nearest(field.key(), known);
        if (near.isPresent()) {
            // One slip is one problem.
            missing.remove(near.get());
            problems.error(field.keyMark(), "unknown key " + key + "; did you mean \"" + near.get() + "\"?");
        } else if (missing.contains("text") && mapping.fields().size() == 1) {
            missing.clear();
            problems.error(
                    field.keyMark(),
                    "this reads as a key " + key + " with a value; if its colon belongs to the text, put all of the"
                            + " text in quotes");
        } else {
            problems.error(field.keyMark(), "unknown key " + key + "; " + what + " has " + String.join(", ", known));
        }
    }

    /** The text of a scalar, or empty after a complaint. */
    static String text(Node node, String what, Problems problems) {
        if (node instanceof Node.Refused) {
            return "";
        }
        if (node instanceof Node.Mapping) {
            problems.error(
                    node.mark(),
                    what + " must be a text, not keys with values"
                            + problems.kind().inYaml(", put a text that holds \": \" in quotes"));
        } else if (!(node instanceof Node.Scalar scalar)) {
            problems.error(
                    node.mark(),
                    what + " must be a text, not a list"
                            + problems.kind().inYaml(", put a text that begins with \"[\" in quotes"));
        } else if (scalar.type() == Node.Type.NULL && !scalar.text().isEmpty()) {
            problems.error(node.mark(), what + " is null; write its text, in quotes if the word is meant");
        } else if (scalar.type() != Node.Type.TEXT && problems.kind().hasTypedTexts()) {
            problems.error(node.mark(), what + " must be a text, in double quotes");
        } else if (isBlank(scalar.text())) {
            problems.error(node.mark(), what + " is empty; write its text");
        } else if (scalar.text().codePointCount(0, scalar.text().length()) > MAX_TEXT) {
            problems.error(node.mark(), what + " is longer than 200,000 characters; shorten it");
        } else {
            return scalar.text().strip();
        }
        return "";
    }

    /** Whether there is nothing but white space, no-break spaces included. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String notSlug(String what) {
        return what + " must be small letters and digits in groups joined by hyphens, such as \"service-recovery\"";
    }
}
