package revise.render;

import java.util.List;
import revise.topic.Alternatives;

/** The wordings that a learner kept, as lines of YAML that a bundle's author can take over. */
public final class AcceptedText {
    /**
     * The wordings of one marking point.
     *
     * @param file the bundle it stands in
     */
    public record Entry(String file, String point, List<Alternatives> alternatives) {}

    private AcceptedText() {}

    public static String of(List<Entry> entries) {
        if (entries.isEmpty()) {
            return "# No wordings have been kept.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append("# ").append(Harmless.line(entry.file())).append('\n');
            text.append("# ").append(Harmless.line(entry.point())).append('\n');
            text.append("accept:\n");
            for (Alternatives alternatives : entry.alternatives()) {
                text.append("  ").append(quoted(alternatives.of())).append(":\n");
                for (String wording : alternatives.wordings()) {
                    text.append("    - ").append(quoted(wording)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + Harmless.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
