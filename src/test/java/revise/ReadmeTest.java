package revise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's {@code console} blocks say what the program prints. In them {@code $} begins a command, {@code ...}
 * stands for the rest, and what follows the program's own prompts is what was typed.
 */
class ReadmeTest {
    private static final String REST = "...";
    private static final List<String> PROMPTS = List.of("> ", "Rating: ");

    @TempDir
    Path folder;

    @Test
    void printsWhatTheReadmeSays() throws IOException {
        Shell shell = new Shell(folder);
        List<Executable> checks = new ArrayList<>();
        List<String> block = null;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.equals("```console")) {
                block = new ArrayList<>();
            } else if (line.startsWith("```") && block != null) {
                play(block, shell, checks);
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        assertFalse(checks.isEmpty(), "the README has no examples");
        assertAll(checks);
    }

    private static void play(List<String> block, Shell shell, List<Executable> checks) throws IOException {
        for (int i = 0; i < block.size(); ) {
            String command = block.get(i++).substring(2);
            List<String> expected = new ArrayList<>();
            while (i < block.size() && !block.get(i).startsWith("$ ")) {
                expected.add(block.get(i++));
            }
            Shell.Result result = shell.run(command, typed(expected));
            String actual = (result.out() + result.err()).stripTrailing();
            checks.add(() -> assertEquals(String.join("\n", expected), shown(actual, expected), "$ " + command));
        }
    }

    private static List<String> typed(List<String> expected) {
        List<String> typed = new ArrayList<>();
        for (String line : expected) {
            for (String prompt : PROMPTS) {
                if ((line + " ").startsWith(prompt)) {
                    typed.add(line.substring(Math.min(prompt.length(), line.length())));
                }
            }
        }
        return typed;
    }

    private static String shown(String actual, List<String> expected) {
        List<String> lines =
                new ArrayList<>(actual.lines().map(String::stripTrailing).toList());
        int rest = expected.indexOf(REST);
        if (rest < 0 || rest >= lines.size()) {
            return String.join("\n", lines);
        }
        return String.join("\n", lines.subList(0, rest)) + "\n" + REST;
    }
}
