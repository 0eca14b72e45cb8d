package revise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import revise.command.Host;

/**
 * Runs the real commands once, in a home of its own that is thrown away, while Java records which classes they need.
 * The launcher starts it in the background to make the archive that later starts load those classes from.
 */
final class Training {
    private static final Host.Screen NO_SCREEN = new Host.Screen(false, false, 80, 24);
    private static final Host.Screen SCREEN = new Host.Screen(true, true, 80, 24);

    private static final String SETTINGS = "newPerDay: 10\nassessments:\n  - {date: 2027-06-15, topics: [own]}\n";

    private static final long LONGEST_MILLIS = 60_000;

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        endAtLast();
        Path home = Files.createTempDirectory("revise-training");
        try {
            // Twice: first without a cache, then with one, as almost every later start will be.
            for (int i = 0; i < 2; i++) {
                run(home, "");
                run(home, "", "list");
                run(home, "", "list", "--format", "json");
                run(home, "", "show", "reliable");
                run(home, "", "criteria");
                run(home, "", "list", "--topics", bundle(home));
                run(home, "\n3\nan answer\n1\nu\n2\n", "quiz", "-n", "3", "--seed", "1");
                run(home, "\n4\n\n3\n", "quiz", "-n", "3");
                runOnScreen(home, "an answer\r3\r1u2q", "quiz", "-n", "3");
            }
            Files.writeString(home.resolve("config.yaml"), SETTINGS);
            run(home, "", "list");
            run(home, "", "list");
            run(home, "", "nonsense");
            loadTerminal();
        } finally {
            remove(home);
        }
    }

    private static void run(Path home, String input, String... arguments) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        new Revise(nowhere(), nowhere(), in, environment(home), NO_SCREEN).run(arguments);
    }

    /** A folder with a bundle of the learner's own. */
    private static String bundle(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("own"));
        Files.writeString(
                folder.resolve("own.yaml"),
                "schema: 1\nid: own\ntitle: Own\nsynopsis: A topic of the learner's own.\n");
        return folder.toString();
    }

    /** A real terminal is opened by classes that the pseudo-terminal has no use for. */
    private static void loadTerminal() {
        List<String> names = List.of(
                "org.jline.terminal.impl.PosixSysTerminal",
                "org.jline.terminal.impl.AbstractUnixSysTerminal",
                "org.jline.utils.NonBlockingInputStreamImpl",
                "org.jline.utils.PumpThread$ResultHandler",
                "org.jline.utils.PumpThread$TimedIoReader",
                "org.jline.utils.Signals",
                "org.jline.utils.ShutdownHooks",
                "revise.NativeLibrary",
                "revise.Screens",
                "java.lang.reflect.Proxy",
                "java.lang.reflect.ProxyGenerator");
        for (String name : names) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                // Another version of JLine or Java may do without it.
            }
        }
    }

    /** On a pseudo-terminal. */
    private static void runOnScreen(Path home, String keys, String... arguments) {
        InputStream none = InputStream.nullInputStream();
        new Revise(nowhere(), nowhere(), none, environment(home), SCREEN) {
            @Override
            public Terminal open() throws IOException {
                return TerminalBuilder.builder()
                        .system(false)
                        .streams(new Typist(keys), OutputStream.nullOutputStream())
                        .provider(TerminalBuilder.PROP_PROVIDER_JNI)
                        .type("xterm-256color")
                        .size(Size.of(SCREEN.columns(), SCREEN.rows()))
                        .graphemeCluster(false)
                        .build();
            }
        }.run(arguments);
    }

    private static Map<String, String> environment(Path home) {
        return Map.of("REVISE_HOME", home.toString(), "TERM", "xterm-256color");
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    /** Presses one key after the other, slowly enough for each to be awaited; then the input ends. */
    private static final class Typist extends InputStream {
        private static final long MILLIS_BETWEEN_KEYS = 100;

        private final String keys;
        private int next;

        Typist(String keys) {
            this.keys = keys;
        }

        @Override
        public int read() {
            try {
                Thread.sleep(MILLIS_BETWEEN_KEYS);
            } catch (InterruptedException e) {
                return -1;
            }
            return next < keys.length() ? keys.charAt(next++) : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int key = read();
            if (key < 0) {
                return -1;
            }
            buffer[offset] = (byte) key;
            return 1;
        }
    }

    /** Whatever goes wrong, a process that nobody sees must not stay for ever. */
    private static void endAtLast() {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(LONGEST_MILLIS);
                Runtime.getRuntime().halt(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
