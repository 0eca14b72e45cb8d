package revise.storage;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a YAML file with the places of what it holds, for changing it in one place and leaving all else, comments
 * above all, as it is. Places are counted in characters from 0. The text must be one that can be read.
 */
final class YamlText {
    private final String text;
    private final Optional<Node> root;

    YamlText(String text) {
        this.text = text;
        // In one gulp: the parser fails where an emoji lies across the end of its buffer.
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setBufferSize(text.length() + 1)
                .build();
        this.root = new Compose(settings).composeString(text);
    }

    String text() {
        return text;
    }

    /** What the file is all about; empty where it holds no keys. */
    Optional<MappingNode> root() {
        return root.isPresent() && root.get() instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    static boolean isFlow(CollectionNode<?> node) {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    /** Behind the last character of a node; the parser takes the comments that follow it for a part of it. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> collection && !isFlow(collection)) {
            if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
                return end(last(mapping.getValue()).getValueNode());
            }
            if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
                return end(last(sequence.getValue()));
            }
        }
        int end = text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
        int start = start(node);
        while (end > start && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }

    int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    int lineStart(int place) {
        int start = place;
        while (start > 0 && !isLineBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Behind the line break, or at the end of the text. */
    int lineEnd(int place) {
        int end = place;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        boolean windows = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (windows ? 2 : 1));
    }

    /** The line break that the file uses. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The text with something else in place of what stands from one place to another. */
    String replace(int from, int to, String other) {
        return text.substring(0, from) + other + text.substring(to);
    }

    /** The text with whole lines more, put before the line that begins at a place or behind the last one. */
    String insertLines(int place, String lines) {
        boolean unfinished = place > 0 && !isLineBreak(text.charAt(place - 1));
        return replace(place, place, (unfinished ? lineBreak() : "") + lines);
    }

    /** The text without the lines from one place to another, save those that hold nothing but a comment. */
    String removeLines(int from, int to) {
        StringBuilder kept = new StringBuilder(text.substring(0, lineStart(from)));
        int place = lineStart(from);
        while (place < lineEnd(to)) {
            int next = lineEnd(place);
            String line = text.substring(place, next);
            if (line.stripLeading().startsWith("#")) {
                kept.append(line);
            }
            place = next;
        }
        return kept + text.substring(place);
    }

    /**
     * The text without one of the items of a list, or of the keys with their values, in brackets.
     *
     * @param starts where each begins
     * @param ends behind each
     */
    String removeInFlow(int index, List<Integer> starts, List<Integer> ends) {
        int start = starts.get(index);
        int end = ends.get(index);
        boolean isLast = index + 1 == starts.size();
        if (!isLast && isSeparator(end, starts.get(index + 1))) {
            return replace(start, starts.get(index + 1), "");
        }
        if (isLast && index > 0 && isSeparator(ends.get(index - 1), start)) {
            return replace(ends.get(index - 1), end, "");
        }
        // A comment stands there, or nothing else does. A comma before the closing bracket does no harm.
        int comma = text.indexOf(',', end);
        return replace(start, isLast || comma < 0 ? end : comma + 1, "");
    }

    private boolean isSeparator(int from, int to) {
        return text.substring(from, to).strip().equals(",");
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where {@code key} stands among the keys, or -1. */
    static int indexOf(String key, MappingNode mapping) {
        for (int i = 0; i < mapping.getValue().size(); i++) {
            NodeTuple entry = mapping.getValue().get(i);
            if (entry.getKeyNode() instanceof ScalarNode scalar
                    && scalar.getValue().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
