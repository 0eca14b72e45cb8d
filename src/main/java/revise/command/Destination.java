package revise.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Output;
import revise.render.Look;
import revise.storage.Permissions;
import revise.storage.Reasons;
import revise.topic.Complaint;

/** Where a command's output goes: standard output, or a file that is written whole or not at all. */
final class Destination {
    private final Optional<Path> file;
    private final boolean force;

    private Destination(Optional<Path> file, boolean force) {
        this.file = file;
        this.force = force;
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value("FILE", "Write to a file instead of standard output.", "-o", "--output"));
        spec.addOption(Options.flag("--force", "Replace the file if it exists."));
    }

    static Destination of(Arguments arguments) {
        Optional<String> name = file(arguments);
        return name.isPresent() ? to(Path.of(name.get()), arguments.has("--force")) : standard();
    }

    /** The file that is named; empty for standard output, which {@code -} means as well. */
    static Optional<String> file(Arguments arguments) {
        Optional<String> name = arguments.text("-o");
        if (name.isPresent() && name.get().isEmpty()) {
            throw new UsageError("-o takes the name of a file, or - for standard output");
        }
        return name.isPresent() && name.get().equals("-") ? Optional.empty() : name;
    }

    static Destination to(Path file, boolean force) {
        return new Destination(Optional.of(file), force);
    }

    static Destination standard() {
        return new Destination(Optional.empty(), false);
    }

    boolean isFile() {
        return file.isPresent();
    }

    /** What text for reading should look like there. */
    Look look(Workplace workplace) {
        return isFile() ? workplace.uncolored() : workplace.look();
    }

    /** Writes text for reading, which may be long: through a pager on a terminal. */
    void show(String text, Workplace workplace) {
        boolean paged = !isFile() && workplace.pager().page(text);
        if (!paged) {
            write(text, workplace);
        }
    }

    void write(String text, Workplace workplace) {
        if (file.isEmpty()) {
            workplace.host().out().print(text);
        } else {
            write(workplace, out -> out.print(text));
        }
    }

    /**
     * Writes piece by piece, so that the whole need not fit into memory.
     *
     * @param body prints to what it is given
     */
    void write(Workplace workplace, Consumer<Output> body) {
        if (file.isEmpty()) {
            body.accept(workplace.host().out());
            return;
        }
        if (Files.isDirectory(file.get())) {
            throw new Complaint(file.get() + ": is a folder; name a file");
        }
        if (Files.exists(file.get()) && !force) {
            throw new Complaint(file.get() + ": exists already; --force replaces it");
        }
        try {
            Path target = file.get().toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe is written to, not replaced.
                try (OutputStream stream = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
                    print(stream, body);
                }
            } else {
                replace(Files.exists(target) ? target.toRealPath() : target, workplace, body);
            }
        } catch (IOException e) {
            throw new Complaint(file.get() + ": could not be written: " + Reasons.of(e), e);
        }
    }

    private static void replace(Path target, Workplace workplace, Consumer<Output> body) throws IOException {
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + workplace.host().newId());
        try {
            try (OutputStream stream =
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                if (Files.exists(target)) {
                    Permissions.copy(target, temporary);
                }
                print(stream, body);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void print(OutputStream stream, Consumer<Output> body) throws IOException {
        Output out = new Output(stream);
        body.accept(out);
        out.flush();
        if (out.failure().isPresent()) {
            throw out.failure().get();
        }
    }
}
