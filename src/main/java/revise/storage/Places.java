package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where the values of a bundle stand. A topic does not carry that along: it is wanted only when something is wrong. */
public final class Places {
    /** Of a file that is not there any more. */
    static final Places UNKNOWN = new Places(Optional.empty());

    private final Optional<Node> root;

    private Places(Optional<Node> root) {
        this.root = root;
    }

    /** @param file its ending tells JSON from YAML */
    static Places read(String file, InputStream in) throws IOException {
        return new Places(BundleReader.tree(file, in, new Problems(file, FileKind.BUNDLE)));
    }

    /**
     * Where a value stands: its key, or where it begins if it has none. For what is not there it is the nearest value
     * around it; in a file changed since it was read, that may be any.
     *
     * @param path keys, and numbers from 0 of items in lists, from the top
     */
    public Mark of(List<String> path) {
        Mark mark = Mark.START;
        Optional<Node> node = root;
        for (String step : path) {
            if (node.isPresent()) {
                mark = mark(node.get(), step).orElse(mark);
                node = value(node.get(), step);
            }
        }
        return mark;
    }

    /** Whether a plain text stands there, and no keys with values. */
    public boolean isText(List<String> path) {
        Optional<Node> node = root;
        for (String step : path) {
            node = node.flatMap(outer -> value(outer, step));
        }
        return node.isPresent() && node.get() instanceof Node.Scalar;
    }

    private static Optional<Mark> mark(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return field(mapping, step).map(Node.Field::keyMark);
        }
        return value(node, step).map(Node::mark);
    }

    private static Optional<Node> value(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return field(mapping, step).map(Node.Field::value);
        }
        if (node instanceof Node.Sequence sequence && step.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Node.Field> field(Node.Mapping mapping, String key) {
        for (Node.Field field : mapping.fields()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
