package revise.storage;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Changes to a YAML text, each of which gives the whole text anew. */
final class YamlEdit {
    private final YamlText yaml;

    YamlEdit(YamlText yaml) {
        this.yaml = yaml;
    }

    /** With a key set to a value: in place of the one it has, or behind all others. */
    String put(MappingNode mapping, String key, String value) {
        int index = YamlText.indexOf(key, mapping);
        if (index >= 0) {
            return replace(mapping.getValue().get(index).getValueNode(), value);
        }
        if (YamlText.isFlow(mapping)) {
            return addInFlow(mapping, key + ": " + value);
        }
        int line = yaml.lineEnd(yaml.end(mapping));
        return yaml.insertLines(line, " ".repeat(yaml.column(mapping)) + key + ": " + value + yaml.lineBreak());
    }

    private String replace(Node old, String value) {
        int start = yaml.start(old);
        int end = yaml.end(old);
        // An empty value stands right behind the colon, a list may stand as far left as its key; neither will do.
        boolean near = start == end || yaml.column(old) == 0;
        return yaml.replace(start, end, (near ? " " : "") + value);
    }

    private String addInFlow(CollectionNode<?> collection, String item) {
        if (collection.getValue().isEmpty()) {
            int inside = yaml.start(collection) + 1;
            return yaml.replace(inside, inside, item);
        }
        Object last = YamlText.last(collection.getValue());
        int end = yaml.end(last instanceof NodeTuple entry ? entry.getValueNode() : (Node) last);
        return yaml.replace(end, end, ", " + item);
    }

    /** Without a key and its value. */
    String remove(MappingNode mapping, int index) {
        List<NodeTuple> entries = mapping.getValue();
        int start = yaml.start(entries.get(index).getKeyNode());
        int end = yaml.end(entries.get(index).getValueNode());
        if (YamlText.isFlow(mapping)) {
            List<Integer> starts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (NodeTuple entry : entries) {
                starts.add(yaml.start(entry.getKeyNode()));
                ends.add(yaml.end(entry.getValueNode()));
            }
            return yaml.removeInFlow(index, starts, ends);
        }
        boolean behindDash =
                !yaml.text().substring(yaml.lineStart(start), start).isBlank();
        if (behindDash && index + 1 < entries.size()) {
            return yaml.replace(start, yaml.start(entries.get(index + 1).getKeyNode()), "");
        }
        return yaml.removeLines(start, end);
    }

    /**
     * With one more item.
     *
     * @param entries the keys and values of the item, as {@code key: value}
     */
    String add(SequenceNode list, List<String> entries) {
        if (YamlText.isFlow(list)) {
            return addInFlow(list, "{" + String.join(", ", entries) + "}");
        }
        int line = yaml.lineEnd(yaml.end(list));
        return yaml.insertLines(line, item(yaml.column(list), entries, yaml.lineBreak()));
    }

    static String item(int column, List<String> entries, String lineBreak) {
        String indentation = " ".repeat(column);
        return indentation + "- " + String.join(lineBreak + indentation + "  ", entries) + lineBreak;
    }

    String remove(SequenceNode list, int index) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (Node item : list.getValue()) {
            starts.add(yaml.start(item));
            ends.add(yaml.end(item));
        }
        if (YamlText.isFlow(list)) {
            return yaml.removeInFlow(index, starts, ends);
        }
        int dash = index == 0 ? yaml.start(list) : dashBehind(ends.get(index - 1));
        return yaml.removeLines(dash, ends.get(index));
    }

    /** The hyphen may stand on a line of its own, above what it introduces, and comments before it. */
    private int dashBehind(int end) {
        int line = yaml.lineEnd(end);
        while (line < yaml.text().length() && !isDashed(line)) {
            line = yaml.lineEnd(line);
        }
        return line;
    }

    private boolean isDashed(int line) {
        return yaml.text().substring(line, yaml.lineEnd(line)).stripLeading().startsWith("-");
    }
}
