package revise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of commands with what they print. Its lines:
 *
 * <ul>
 *   <li>{@code // text}: a comment
 *   <li>{@code = name}: makes a file of the lines that follow behind {@code |}; {@code = name/} makes a folder and
 *       {@code = name -> target} a link
 *   <li>{@code $ command}: runs it; see {@link Shell} for what there is
 *   <li>{@code < text}: a line typed to it
 *   <li>{@code ! text}: a line on standard error, {@code ? number}: the exit status where it is not 0
 *   <li>{@code ...}: whatever else there is
 *   <li>any other: standard output, with a backslash before what could be mistaken for one of the above
 * </ul>
 *
 * An empty line stands before the next command.
 */
final class Transcript {
    private static final List<String> MARKS = List.of("$ ", "< ", "! ", "? ", "// ", "= ", "\\", "...");
    private static final String REST = "...";

    /** A command, or lines that are none. */
    record Step(String command, List<String> typed, List<String> expected, List<String> setting) {
        String name() {
            return "$ " + command;
        }
    }

    private final List<Step> steps = new ArrayList<>();

    private Transcript() {}

    static Transcript parse(List<String> lines) {
        Transcript transcript = new Transcript();
        for (int i = 0; i < lines.size(); ) {
            List<String> setting = new ArrayList<>();
            while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
                setting.add(lines.get(i++));
            }
            if (i == lines.size()) {
                transcript.steps.add(new Step("", List.of(), List.of(), setting));
                break;
            }
            String command = lines.get(i++).substring(2);
            List<String> typed = new ArrayList<>();
            while (i < lines.size() && lines.get(i).startsWith("<")) {
                typed.add(lines.get(i).substring(Math.min(2, lines.get(i).length())));
                i++;
            }
            List<String> expected = new ArrayList<>();
            while (i < lines.size() && !begins(lines.get(i))) {
                expected.add(lines.get(i++));
            }
            if (i < lines.size() && !expected.isEmpty()) {
                expected.remove(expected.size() - 1);
            }
            transcript.steps.add(new Step(command, typed, expected, setting));
        }
        return transcript;
    }

    private static boolean begins(String line) {
        return line.startsWith("$ ") || line.startsWith("= ") || line.startsWith("// ");
    }

    List<Step> steps() {
        return steps;
    }

    /** What a run came to, as it would stand in a transcript; as much of it as was expected. */
    static List<String> lines(Shell.Result result, List<String> expected) {
        List<String> lines = new ArrayList<>();
        for (String line : split(result.out())) {
            lines.add(MARKS.stream().anyMatch(line::startsWith) ? "\\" + line : line);
        }
        if (!result.out().isEmpty() && !result.out().endsWith("\n")) {
            lines.add("\\no line feed");
        }
        split(result.err()).forEach(line -> lines.add("! " + line));
        if (result.status() != 0) {
            lines.add("? " + result.status());
        }
        int rest = expected.indexOf(REST);
        if (rest < 0 || rest >= lines.size()) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, rest));
        shown.add(REST);
        return shown;
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.replaceFirst("\n$", "").split("\n", -1));
    }

    /** The steps as a file. */
    static List<String> format(List<Step> steps) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            lines.addAll(step.setting());
            if (!step.command().isEmpty()) {
                lines.add(step.name());
                step.typed().forEach(line -> lines.add(("< " + line).stripTrailing()));
                lines.addAll(step.expected());
                if (i < steps.size() - 1) {
                    lines.add("");
                }
            }
        }
        return lines;
    }

    /** Makes what the lines before a command ask for. */
    static void set(List<String> setting, Shell shell) throws IOException {
        for (int i = 0; i < setting.size(); i++) {
            String line = setting.get(i);
            if (!line.startsWith("= ")) {
                continue;
            }
            String name = line.substring(2);
            StringBuilder text = new StringBuilder();
            while (i + 1 < setting.size() && setting.get(i + 1).startsWith("|")) {
                String content = setting.get(++i);
                text.append(content.substring(Math.min(2, content.length()))).append('\n');
            }
            int arrow = name.indexOf(" -> ");
            if (arrow >= 0) {
                shell.link(name.substring(0, arrow), Path.of(name.substring(arrow + 4)));
            } else {
                shell.file(name, text.toString());
            }
        }
    }
}
