package revise;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ShutdownHooks;
import revise.command.ExitCode;
import revise.command.Host;
import revise.command.Program;
import revise.command.Version;
import revise.console.Console;
import revise.console.LineEditor;
import revise.console.Output;
import revise.console.PlainConsole;
import revise.console.TerminalConsole;
import revise.storage.Folders;
import revise.storage.TopicSource;
import revise.topic.Complaint;

/** The program: the one place that touches the process it runs in. It builds everything and hands it over. */
public class Revise implements Host, TerminalConsole.Opener {
    private static final long SECONDS_TO_SAY_GOODBYE = 2;

    private final Output out;
    private final Output err;
    private final InputStream in;
    private final Map<String, String> environment;
    private final Screen screen;
    private final CountDownLatch finished = new CountDownLatch(1);
    /** Puts the terminal back as it was; null while it is as it was. */
    private volatile Runnable restore;

    private TimeOrderedIds ids;

    Revise(OutputStream out, OutputStream err, InputStream in, Map<String, String> environment, Screen screen) {
        this.out = new Output(out);
        this.err = new Output(err);
        this.in = in;
        this.environment = environment;
        this.screen = screen;
    }

    public static void main(String[] arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            System.out.print(Version.line());
            if (System.out.checkError()) {
                System.err.println("revise: standard output could not be written");
                System.exit(ExitCode.FAILED.status());
            }
            return;
        }
        Map<String, String> environment = System.getenv();
        Revise revise = new Revise(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new FileInputStream(FileDescriptor.in),
                environment,
                Screens.known(environment));
        int status = revise.run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command line and gives the exit status. */
    int run(String... arguments) {
        try {
            return new Program(this).run(arguments).status();
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

    @Override
    public Output out() {
        return out;
    }

    @Override
    public Output err() {
        return err;
    }

    @Override
    public InputStream in() {
        return in;
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Screen screen() {
        return screen;
    }

    @Override
    public Console console() {
        boolean dumb = variable("TERM").equals("dumb");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Console plain = new PlainConsole(out, lines, screen.columns(), !screen.input());
        if (screen.input() && screen.output() && !dumb) {
            return new TerminalConsole(out, Size.of(screen.columns(), screen.rows()), plain, this);
        }
        return plain;
    }

    @Override
    public Terminal open() throws IOException {
        // It would take the terminal away from the summary when the process is told to stop; the console closes it.
        System.setProperty(ShutdownHooks.PROP_DISABLE_SHUTDOWN_HOOK, "true");
        String build = build();
        if (build.isEmpty()) {
            return restorable(LineEditor.systemTerminal(variable("TERM")));
        }
        NativeLibrary library =
                new NativeLibrary(Folders.of(environment, system(), home()).cache(), build);
        library.use();
        Terminal terminal = LineEditor.systemTerminal(variable("TERM"));
        library.keep();
        return restorable(terminal);
    }

    private Terminal restorable(Terminal terminal) {
        Attributes before = terminal.getAttributes();
        restore = () -> terminal.setAttributes(before);
        return terminal;
    }

    /** The topics in the jar, or beside the classes when it is run from those. */
    @Override
    public TopicSource shipped() {
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
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar's size and time, which change with every build. */
    @Override
    public String build() {
        TopicSource shipped = shipped();
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

    @Override
    public String system() {
        return System.getProperty("os.name");
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** {@code REVISE_NOW} stops the clock, for scripts and tests. */
    @Override
    public Instant now() {
        String fixed = variable("REVISE_NOW");
        if (fixed.isEmpty()) {
            return Instant.now();
        }
        try {
            return Instant.parse(fixed);
        } catch (DateTimeParseException e) {
            throw new Complaint("REVISE_NOW must be a time such as 2027-01-10T09:00:00Z, not \"" + fixed + "\"", e);
        }
    }

    @Override
    public TimeZone zone() {
        return TimeZone.getDefault();
    }

    @Override
    public long seed() {
        return System.nanoTime();
    }

    @Override
    public String newId() {
        if (ids == null) {
            ids = new TimeOrderedIds();
        }
        return ids.next(now().toEpochMilli());
    }

    @Override
    public void onStop(Console console) {
        Runtime.getRuntime().addShutdownHook(new Goodbye(console));
    }

    /** Lets the main thread end in its own way, with a summary, when the process is told to stop. */
    private final class Goodbye extends Thread {
        private final Console console;

        Goodbye(Console console) {
            super("goodbye");
            this.console = console;
        }

        @Override
        public void run() {
            console.end();
            try {
                if (!finished.await(SECONDS_TO_SAY_GOODBYE, TimeUnit.SECONDS) && restore != null) {
                    restore.run();
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }
}
