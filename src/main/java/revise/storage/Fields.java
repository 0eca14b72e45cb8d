package revise.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            String article = "aeiou".indexOf(key.charAt(0)) < 0 ? "a" : "an";
            problems.error(mapping.mark(), what + " needs " + article + " \"" + key + "\"");
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
        problems.error(value.mark(), "\"" + key + "\" must be a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** A slug as ids are made of, or empty where there is none. */
    String slug(String key) {
        String id = text(key);
        if (!id.isEmpty() && !isSlug(id)) {
            problems.error(mark(key), notSlug("\"" + key + "\""));
            return "";
        }
        return id;
    }

    List<String> slugs(String key) {
        List<String> ids = new ArrayList<>();
        each(key, item -> {
            String id = text(item, "an earlier id", problems);
            if (!id.isEmpty() && !isSlug(id)) {
                problems.error(item.mark(), notSlug("an earlier id"));
            } else if (!id.isEmpty()) {
                ids.add(id);
            }
        });
        return ids;
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
            problems.error(value.mark(), "\"" + key + "\" must be a list");
        }
    }

    Node take(String key) {
        known.add(key);
        Node.Field field = byKey.get(key);
        return field == null ? null : field.value();
    }

    /** To be called last: what has not been asked for by then is unknown. */
    void reportUnknown() {
        for (Node.Field field : mapping.fields()) {
            if (!known.contains(field.key())) {
                String hint = Spelling.nearest(field.key(), known)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElseGet(() -> "; " + what + " has " + String.join(", ", known));
                problems.error(field.keyMark(), "unknown key \"" + field.key() + "\"" + hint);
            }
        }
    }

    /** The text of a scalar, or empty after a complaint. */
    static String text(Node node, String what, Problems problems) {
        if (node instanceof Node.Refused) {
            return "";
        }
        if (!(node instanceof Node.Scalar scalar)) {
            problems.error(node.mark(), what + " must be a text");
        } else if (scalar.type() == Node.Type.NULL && !scalar.text().isEmpty()) {
            problems.error(node.mark(), what + " is null; write \"null\" in quotes if the word is meant");
        } else if (scalar.text().isBlank()) {
            problems.error(node.mark(), what + " is empty");
        } else if (scalar.text().length() > MAX_TEXT) {
            problems.error(node.mark(), what + " is longer than 200,000 characters");
        } else {
            return scalar.text().strip();
        }
        return "";
    }

    private static String notSlug(String what) {
        return what + " must be small letters and digits in groups joined by hyphens, such as \"service-recovery\"";
    }

    /** {@code [a-z0-9]+(-[a-z0-9]+)*}, without the cost of a pattern at start-up. */
    private static boolean isSlug(String id) {
        boolean hyphenAllowed = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!plain && !(c == '-' && hyphenAllowed)) {
                return false;
            }
            hyphenAllowed = plain;
        }
        return hyphenAllowed;
    }
}
