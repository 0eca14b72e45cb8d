package revise;

import static org.junit.jupiter.api.Assertions.fail;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import revise.progress.Entry;
import revise.storage.Device;
import revise.storage.Journal;

/**
 * The finished program in a real pseudo-terminal, with a real screen. It is run by a shell that afterwards prints {@code
 * [status N]}, and {@code [sane]} if the terminal's settings are what they were.
 */
final class Pty implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SCRIPT = """
            before=$(stty -g)
            "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable \
            -XX:+DisplayVMOutputToStderr --enable-native-access=ALL-UNNAMED -Drevise.tty=012 \
            -Drevise.size="$(stty size)" -cp target/revise.jar revise.Revise "$@"
            printf '[status %s]\\n' $?
            [ "$(stty -g)" = "$before" ] && printf '[sane]\\n'
            """;

    private final Path home;
    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuilder output = new StringBuilder();

    private Pty(Path home, int columns, int rows, Map<String, String> variables, String... arguments)
            throws IOException {
        this.home = home;
        Map<String, String> environment = new HashMap<>(System.getenv());
        List.of("NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "JAVA_TOOL_OPTIONS")
                .forEach(environment::remove);
        environment.put("JAVA", System.getProperty("java.home") + "/bin/java");
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("REVISE_HOME", home.toString());
        environment.put("REVISE_TOPICS", "src/test/resources/samples");
        environment.putAll(variables);
        String[] command = new String[arguments.length + 4];
        System.arraycopy(new String[] {"/bin/sh", "-c", SCRIPT, "sh"}, 0, command, 0, 4);
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        process = new PtyProcessBuilder(command)
                .setEnvironment(environment)
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .start();
        screen = new ScreenTerminal(columns == 0 ? 80 : columns, rows == 0 ? 24 : rows);
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    /** On a screen of 80 columns and 24 rows. */
    static Pty revise(Path home, String... arguments) throws IOException {
        return new Pty(home, 80, 24, Map.of(), arguments);
    }

    static Pty sized(Path home, int columns, int rows, String... arguments) throws IOException {
        return new Pty(home, columns, rows, Map.of(), arguments);
    }

    static Pty with(Map<String, String> variables, Path home, String... arguments) throws IOException {
        return new Pty(home, 80, 24, variables, arguments);
    }

    private void read() {
        char[] buffer = new char[4096];
        try (Reader from = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                String text = new String(buffer, 0, read);
                synchronized (output) {
                    output.append(text);
                    screen.write(text);
                    output.notifyAll();
                }
                String reply = screen.read();
                if (!reply.isEmpty()) {
                    type(reply);
                }
            }
        } catch (IOException e) {
            // The terminal is closed.
        }
        synchronized (output) {
            output.notifyAll();
        }
    }

    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Types once the screen shows the text. */
    void type(String awaited, String keys) throws IOException {
        await(awaited);
        type(keys);
    }

    void await(String text) {
        await(() -> lines().contains(text), "\"" + text + "\"");
    }

    void awaitLine(String line) {
        await(() -> lines().lines().anyMatch(line::equals), "the line \"" + line + "\"");
    }

    void awaitNot(String text) {
        await(() -> !lines().contains(text), "no \"" + text + "\"");
    }

    /** Waits for the program to end with the status, and for the terminal to be as it was. */
    void awaitEnd(int status) {
        await("[status " + status + "]");
        await("[sane]");
    }

    void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (output) {
            while (!condition.getAsBoolean()) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    fail("awaited " + what + " in vain; the screen:\n" + lines());
                }
                try {
                    output.wait(Math.min(left, 100));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** What the screen shows, without trailing spaces and lines. */
    String lines() {
        int columns = screen.getColumns();
        int rows = screen.getRows();
        long[] cells = new long[columns * rows];
        screen.dump(cells, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int c = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
                line.append(c == 0 ? "" : Character.toString(c));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing();
    }

    /** All that was sent to the terminal. */
    String output() {
        synchronized (output) {
            return output.toString();
        }
    }

    void resize(int columns, int rows) {
        synchronized (output) {
            screen.setSize(Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** Sends the signal to the program, not to the shell around it. */
    void signal(String name) throws IOException, InterruptedException {
        await(() -> program().isPresent(), "the program");
        String pid = Long.toString(program().orElseThrow().pid());
        new ProcessBuilder("/bin/kill", "-" + name, pid).start().waitFor();
    }

    private Stream<ProcessHandle> children() {
        return ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::children);
    }

    private Optional<ProcessHandle> program() {
        return children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst();
    }

    /** Closes the terminal as one closes its window, and waits for the program to end. */
    void hangUp() throws IOException {
        ProcessHandle java = program().orElseThrow();
        process.getOutputStream().close();
        try (InputStream in = process.getInputStream()) {
            in.available();
        } catch (IOException e) {
            // It is closed.
        }
        await(() -> !java.isAlive(), "the end of the program");
    }

    List<Entry> journal() {
        Journal.Reading reading = new Journal(home.resolve("journal"), new Device(home, () -> "none")).read();
        if (!reading.problems().isEmpty()) {
            fail(reading.problems().toString());
        }
        return reading.entries();
    }

    @Override
    public void close() {
        children().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
