package revise.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import revise.console.Pager;
import revise.progress.Scheduler;
import revise.render.Harmless;
import revise.render.Look;
import revise.render.Palette;
import revise.storage.AcceptedWordings;
import revise.storage.Device;
import revise.storage.Folders;
import revise.storage.Journal;
import revise.storage.Library;
import revise.storage.Problem;
import revise.storage.ProgressReader;
import revise.storage.SeenCards;
import revise.storage.Settings;
import revise.storage.SettingsCache;
import revise.storage.SettingsFile;
import revise.storage.SettingsReading;
import revise.storage.TopicSource;
import revise.topic.Complaint;

/** What a command works with: the host, and what the options common to all commands make of it. */
final class Workplace {
    private final Host host;
    private final Folders folders;
    private final List<String> topicPaths;
    private final Optional<String> color;
    private final boolean plain;
    private SettingsReading settings;
    private boolean complained;

    /** @param color {@code auto}, {@code always} or {@code never}, where the command line says so */
    Workplace(Host host, List<String> topicPaths, Optional<String> color, boolean plain) {
        this.host = host;
        this.folders = Folders.of(host.environment(), host.system(), host.home());
        this.topicPaths = topicPaths;
        this.color = color;
        this.plain = plain;
    }

    Host host() {
        return host;
    }

    Folders folders() {
        return folders;
    }

    /** For standard output as it is: in colour on a terminal, 80 columns wide elsewhere. */
    Look look() {
        Palette palette = color(reading().settings()).isColored(host) ? Palette.ANSI : Palette.NONE;
        return new Look(host.screen().columns(), palette, plain);
    }

    ColorChoice color(Settings set) {
        return ColorChoice.of(color, host, set);
    }

    /** For a file. */
    Look uncolored() {
        return new Look(host.screen().columns(), Palette.NONE, plain);
    }

    /** The topics at hand. What is wrong with a bundle is told on standard error, and makes the command fail at last. */
    Library library() {
        return library(List.of());
    }

    /** @param paths where to take the topics from, instead of what the options say; none leaves it at that */
    Library library(List<String> paths) {
        Library library = open(paths);
        report(library.problems());
        return library;
    }

    /** As {@link #library(List)}, leaving it to the caller to tell what is wrong. */
    Library open(List<String> paths) {
        List<TopicSource> sources = new ArrayList<>();
        if (paths.isEmpty()) {
            sources = sources();
        } else {
            for (String path : paths) {
                sources.add(source(path));
            }
        }
        return Library.open(sources, folders.cache().resolve("topics"), host.build());
    }

    void report(List<Problem> problems) {
        for (Problem problem : problems) {
            host.err().print("revise: " + Harmless.line(problem.toString()) + "\n");
            complained |= !problem.warning();
        }
    }

    /** Done, or failed because of what was told on the way. */
    ExitCode exitCode() {
        return complained ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** A lambda would take milliseconds to link at start-up. */
    private record NewIds(Host host) implements Supplier<String> {
        @Override
        public String get() {
            return host.newId();
        }
    }

    Journal journal() {
        return new Journal(folders.journal(), new Device(folders.state(), new NewIds(host)));
    }

    /** Reads what the journal comes to, by a snapshot where the program's own build can be told. */
    ProgressReader progress(Scheduler scheduler, Library library) {
        return new ProgressReader(journal(), scheduler, library, folders.cache(), host.build());
    }

    /** What the learner has set; read once, at the beginning, and not again when the file is changed. */
    Settings settings() {
        return reading().settings();
    }

    /** Tells what is wrong with the settings, and whether nothing is. */
    boolean areSettingsInOrder() {
        report(reading().problems());
        return reading().isInOrder();
    }

    private SettingsReading reading() {
        if (settings == null) {
            settings = new SettingsCache(folders.cache(), host.build()).read(settingsFile());
        }
        return settings;
    }

    SettingsFile settingsFile() {
        return new SettingsFile(folders, host.zone());
    }

    AcceptedWordings acceptedWordings() {
        return new AcceptedWordings(folders.data());
    }

    SeenCards seenCards() {
        return new SeenCards(folders.state());
    }

    private List<TopicSource> sources() {
        List<String> paths = new ArrayList<>(topicPaths);
        if (paths.isEmpty()) {
            for (String path : host.variable("REVISE_TOPICS").split(File.pathSeparator)) {
                if (!path.isEmpty()) {
                    paths.add(path);
                }
            }
        }
        List<TopicSource> sources = new ArrayList<>();
        if (paths.isEmpty()) {
            sources.add(host.shipped());
        }
        if (Files.isDirectory(folders.topics())) {
            sources.add(new TopicSource.Folder(folders.topics(), true));
        }
        for (String path : paths) {
            sources.add(source(path));
        }
        return sources;
    }

    Pager pager() {
        boolean screen = host.screen().input()
                && host.screen().output()
                && !host.variable("TERM").equals("dumb");
        int rows = screen && !plain ? host.screen().rows() : 0;
        return new Pager(host.variable("PAGER"), !host.variable("LESS").isEmpty(), rows, host.variable("TERM"));
    }

    private static TopicSource source(String name) {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            return new TopicSource.Folder(path, false);
        }
        if (Files.exists(path) && !TopicSource.isBundle(name)) {
            throw new Complaint(name + ": a bundle's name ends in .yaml, .yml or .json");
        }
        return new TopicSource.Single(path);
    }
}
