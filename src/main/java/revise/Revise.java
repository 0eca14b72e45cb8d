package revise;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import revise.command.ExitCode;
import revise.command.Host;
import revise.command.Program;
import revise.command.Version;
import revise.console.Console;
import revise.console.LineEditor;
import revise.console.Output;
import revise.console.PlainConsole;
import revise.console.TerminalConsole;
import revise.storage.TopicSource;
import revise.topic.Complaint;

/** The program: the one place that touches the process it runs in. It builds everything and hands it over. */
public final class Revise {
    private static final long SECONDS_TO_SAY_GOODBYE = 2;

    private final Output out = new Output(new FileOutputStream(FileDescriptor.out));
    private final Output err = new Output(new FileOutputStream(FileDescriptor.err));
    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final CountDownLatch finished = new CountDownLatch(1);

    private Revise() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            System.out.print(Version.line());
            return;
        }
        int status = new Revise().run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private int run(String[] arguments) {
        try {
            return new Program(host(System.getenv())).run(arguments).status();
        } catch (Complaint e) {
            err.print("revise: " + e.getMessage() + "\n");
            return ExitCode.FAILED.status();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            out.flush();
            err.print("revise: this is a bug of revise's own; please report it with what follows\n");
            err.flush();
            e.printStackTrace();
            return ExitCode.BUG.status();
        } finally {
            out.flush();
            err.flush();
            finished.countDown();
        }
    }

    private Host host(Map<String, String> environment) {
        Host.Screen screen = Screens.known(environment);
        TopicSource shipped = shipped();
        Clock clock = clock(environment);
        return new Host(
                out,
                err,
                in,
                environment,
                screen,
                () -> console(screen, environment),
                shipped,
                build(shipped),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                clock,
                System::nanoTime,
                new TimeOrderedIds(clock)::next,
                this::onStop);
    }

    private Console console(Host.Screen screen, Map<String, String> environment) {
        boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
        if (screen.input() && screen.output() && !dumb) {
            Size size = Size.of(screen.columns(), screen.rows());
            return new TerminalConsole(out, size, LineEditor::systemTerminal);
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new PlainConsole(out, lines, screen.columns(), !screen.input());
    }

    /** Lets the main thread end in its own way, with a summary, when the process is told to stop. */
    private void onStop(Runnable action) {
        Thread goodbye = new Thread(() -> {
            action.run();
            try {
                finished.await(SECONDS_TO_SAY_GOODBYE, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(goodbye);
    }

    /** {@code REVISE_NOW} stops the clock, for scripts and tests. */
    private static Clock clock(Map<String, String> environment) {
        String fixed = environment.getOrDefault("REVISE_NOW", "");
        if (fixed.isEmpty()) {
            return Clock.systemDefaultZone();
        }
        try {
            return Clock.fixed(Instant.parse(fixed), ZoneId.systemDefault());
        } catch (DateTimeParseException e) {
            throw new Complaint("REVISE_NOW must be a time such as 2027-01-10T09:00:00Z, not \"" + fixed + "\"", e);
        }
    }

    /** The topics in the jar, or beside the classes when it is run from those. */
    private static TopicSource shipped() {
        String classPath = System.getProperty("java.class.path");
        if (classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))) {
            return new TopicSource.Shipped(Path.of(classPath));
        }
        try {
            Path place = Path.of(Revise.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(place)
                    ? new TopicSource.Folder(place.resolve("topics"), true)
                    : new TopicSource.Shipped(place);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar's size and time, which change with every build. */
    private static String build(TopicSource shipped) {
        if (!(shipped instanceof TopicSource.Shipped)) {
            return "";
        }
        try {
            BasicFileAttributes jar = Files.readAttributes(shipped.path(), BasicFileAttributes.class);
            return jar.size() + "-" + jar.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return "";
        }
    }
}
