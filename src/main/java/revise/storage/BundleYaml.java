package revise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes a bundle's JSON as YAML that a person likes to edit: long texts folded, a blank line between the sections. */
public final class BundleYaml {
    private static final int WIDTH = 92;

    /** Longer texts are folded. */
    private static final int ONE_LINE = 70;

    /** As much as YAML allows. */
    private static final int LONGEST_KEY = 1024;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setWidth(WIDTH)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setMaxSimpleKeyLength(LONGEST_KEY)
            .setDumpComments(true)
            .build();

    private BundleYaml() {}

    /** @param json a bundle of schema 1 */
    public static String of(String json) {
        Problems problems = new Problems("bundle", FileKind.BUNDLE);
        Node root = TreeReader.readJson(json, problems).orElseThrow(() -> new IllegalArgumentException("no JSON"));
        org.snakeyaml.engine.v2.nodes.Node node = node(root);
        separate((MappingNode) node);
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node).iterator());
    }

    /** A text as it may stand behind a key, on one line. */
    public static String text(String text) {
        ScalarStyle style = style(text) == ScalarStyle.FOLDED ? ScalarStyle.PLAIN : style(text);
        ScalarNode node = new ScalarNode(Tag.STR, text, style);
        DumpSettings oneLine = DumpSettings.builder()
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        return new Present(oneLine)
                .emitToString(new Serialize(oneLine).serializeOne(node).iterator())
                .strip();
    }

    private static void separate(MappingNode root) {
        CommentLine blank = new CommentLine(Optional.empty(), Optional.empty(), "", CommentType.BLANK_LINE);
        boolean sections = false;
        for (NodeTuple field : root.getValue()) {
            String key = ((ScalarNode) field.getKeyNode()).getValue();
            sections |= key.equals("synopsis");
            if (sections) {
                field.getKeyNode().setBlockComments(List.of(blank));
            }
        }
    }

    private static org.snakeyaml.engine.v2.nodes.Node node(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<NodeTuple> fields = new ArrayList<>();
            for (Node.Field field : mapping.fields()) {
                ScalarNode key = new ScalarNode(Tag.STR, field.key(), ScalarStyle.PLAIN);
                fields.add(new NodeTuple(key, node(field.value())));
            }
            return new MappingNode(Tag.MAP, fields, FlowStyle.BLOCK);
        }
        if (node instanceof Node.Sequence sequence) {
            List<org.snakeyaml.engine.v2.nodes.Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(node(item)));
            return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean text = scalar.type() == Node.Type.TEXT;
        return new ScalarNode(text ? Tag.STR : Tag.INT, scalar.text(), style(scalar.text()));
    }

    /** The emitter quotes what would read as something else in the style asked for, all but old kinds of line ends. */
    private static ScalarStyle style(String text) {
        if (text.chars().anyMatch(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        boolean folds = text.length() > ONE_LINE && text.indexOf("  ") < 0 && !text.startsWith(" ");
        return folds ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
    }
}
