package revise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays every transcript through the real program. {@code -Drevise.rewrite=true} takes what it prints for what is
 * expected; look at the change before you commit it.
 */
class TranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    Path folder;

    static List<String> transcripts() throws IOException {
        return Shell.transcripts(FOLDER).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void prints(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Shell shell = new Shell(folder);
        List<Transcript.Step> played = new ArrayList<>();
        List<Executable> checks = new ArrayList<>();
        for (Transcript.Step step : Transcript.parse(Files.readAllLines(file)).steps()) {
            Transcript.set(step.setting(), shell);
            List<String> actual = step.command().isEmpty()
                    ? List.of()
                    : Transcript.lines(shell.run(step.command(), step.typed()), step.expected());
            played.add(new Transcript.Step(step.command(), step.typed(), actual, step.setting()));
            checks.add(() -> assertEquals(
                    String.join("\n", step.expected()), String.join("\n", actual), name + ": " + step.name()));
        }
        if (Boolean.getBoolean("revise.rewrite")) {
            Files.write(file, Transcript.format(played));
        } else {
            assertAll(name, checks);
        }
    }
}
