package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A main class that runs in a process of its own, beside the test. */
final class OtherRun {
    private final Process process;

    private OtherRun(Process process) {
        this.process = process;
    }

    static OtherRun start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Of 512 bytes a block; what goes beyond fails as on a disk that is full. */
    static OtherRun startWithFilesUpTo(int blocks, Class<?> main, String... arguments) throws IOException {
        String limited = "trap '' XFSZ; ulimit -f " + blocks + "; exec \"$@\"";
        return start(List.of("sh", "-c", limited, "sh"), main, arguments);
    }

    private static OtherRun start(List<String> before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new OtherRun(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Writes all of its standard input, by a pipe. */
    void type(String text) throws IOException {
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean isGoingOn() {
        return process.isAlive();
    }

    /** What it printed; it must have ended well. */
    String finish() throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), out);
        return out;
    }
}
