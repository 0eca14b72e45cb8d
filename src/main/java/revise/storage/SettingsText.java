package revise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import revise.progress.Assessment;

/**
 * The text of a settings file, and what it becomes when something is set. Whoever keeps it must read it again to see that
 * it says what was meant: YAML has more ways to write a thing than are provided for here.
 */
final class SettingsText {
    private final String text;

    /** @param text one that can be read as YAML */
    SettingsText(String text) {
        this.text = text;
    }

    /** @param value as YAML has it, on one line */
    String put(Setting setting, String value) {
        YamlText yaml = new YamlText(text);
        if (yaml.root().isEmpty()) {
            return addLines(yaml, setting.key() + ": " + value + yaml.lineBreak());
        }
        MappingNode root = yaml.root().get();
        if (YamlText.isFlow(root) || YamlText.indexOf(setting.key(), root) >= 0) {
            return new YamlEdit(yaml).put(root, setting.key(), value);
        }
        return addLines(yaml, " ".repeat(yaml.column(root)) + setting.key() + ": " + value + yaml.lineBreak());
    }

    /** Behind all there is, or before the three points that end it. */
    private static String addLines(YamlText yaml, String lines) {
        String text = yaml.text();
        int place = text.length();
        for (int line = yaml.root().isPresent() ? yaml.end(yaml.root().get()) : 0;
                line < text.length();
                line = yaml.lineEnd(line)) {
            if (text.startsWith("...", line)) {
                place = line;
            }
        }
        return yaml.insertLines(place, lines);
    }

    String remove(Setting setting) {
        YamlText yaml = new YamlText(text);
        int index = yaml.root().isEmpty()
                ? -1
                : YamlText.indexOf(setting.key(), yaml.root().get());
        return index < 0 ? text : new YamlEdit(yaml).remove(yaml.root().get(), index);
    }

    String add(Assessment assessment) {
        YamlText yaml = new YamlText(text);
        if (value(yaml, Setting.ASSESSMENTS) instanceof SequenceNode list) {
            return new YamlEdit(yaml).add(list, entries(assessment));
        }
        boolean flow = yaml.root().isPresent() && YamlText.isFlow(yaml.root().get());
        if (flow) {
            return put(Setting.ASSESSMENTS, "[{" + String.join(", ", entries(assessment)) + "}]");
        }
        int column = yaml.root().isPresent() ? yaml.column(yaml.root().get()) : 0;
        String key = " ".repeat(column) + Setting.ASSESSMENTS.key() + ":" + yaml.lineBreak();
        return addLines(yaml, key + YamlEdit.item(column + 2, entries(assessment), yaml.lineBreak()));
    }

    private static List<String> entries(Assessment assessment) {
        List<String> entries = new ArrayList<>();
        entries.add(AssessmentReader.DATE + ": " + assessment.date());
        if (!assessment.topics().isEmpty()) {
            entries.add(AssessmentReader.TOPICS + ": [" + String.join(", ", new TreeSet<>(assessment.topics())) + "]");
        }
        if (assessment.minutesADay().isPresent()) {
            entries.add(AssessmentReader.MINUTES + ": " + minutes(assessment));
        }
        return entries;
    }

    private static String minutes(Assessment assessment) {
        return Values.plain(assessment.minutesADay().getAsDouble());
    }

    /** With other minutes for an assessment that is there. */
    String putMinutes(int index, Assessment assessment) {
        YamlText yaml = new YamlText(text);
        if (!(value(yaml, Setting.ASSESSMENTS) instanceof SequenceNode list)
                || !(list.getValue().get(index) instanceof MappingNode item)) {
            return text;
        }
        if (assessment.minutesADay().isPresent()) {
            return new YamlEdit(yaml).put(item, AssessmentReader.MINUTES, minutes(assessment));
        }
        int minutes = YamlText.indexOf(AssessmentReader.MINUTES, item);
        return minutes < 0 ? text : new YamlEdit(yaml).remove(item, minutes);
    }

    /** Without one of the assessments, and without the key when it was the last of them. */
    String removeAssessment(int index) {
        YamlText yaml = new YamlText(text);
        if (!(value(yaml, Setting.ASSESSMENTS) instanceof SequenceNode list)) {
            return text;
        }
        String without = new YamlEdit(yaml).remove(list, index);
        return list.getValue().size() > 1 ? without : new SettingsText(without).remove(Setting.ASSESSMENTS);
    }

    private static Node value(YamlText yaml, Setting setting) {
        if (yaml.root().isEmpty()) {
            return null;
        }
        MappingNode root = yaml.root().get();
        int index = YamlText.indexOf(setting.key(), root);
        List<NodeTuple> entries = root.getValue();
        return index < 0 ? null : entries.get(index).getValueNode();
    }
}
