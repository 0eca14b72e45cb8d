package revise.storage;

import java.util.List;

/** What a YAML or JSON file holds, each value with the place where it stands. */
sealed interface Node {
    /** Of YAML, not allowed here. */
    String MERGE_KEY = "<<";

    Mark mark();

    /** Keys in the order of the file; a repeated key is reported where it is read, and only its first value kept. */
    record Mapping(Mark mark, List<Field> fields) implements Node {
        boolean has(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return true;
                }
            }
            return false;
        }
    }

    record Field(Mark keyMark, String key, Node value) {}

    record Sequence(Mark mark, List<Node> items) implements Node {}

    /** A single value, as written in the file. */
    record Scalar(Mark mark, String text, Type type) implements Node {}

    /** A value already reported as not allowed, about which nothing more is to be said. */
    record Refused(Mark mark) implements Node {}

    /** What YAML's core schema or JSON takes a scalar for. */
    enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
