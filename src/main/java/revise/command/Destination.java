package revise.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import revise.render.Look;
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
        Optional<String> name = arguments.text("-o");
        return new Destination(
                name.isPresent() ? Optional.of(Path.of(name.get())) : Optional.empty(), arguments.has("--force"));
    }

    private boolean isFile() {
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
        write(List.of(text), workplace);
    }

    /** Writes what may be too long to be held as one text. */
    void write(Iterable<String> parts, Workplace workplace) {
        if (file.isEmpty()) {
            for (String part : parts) {
                workplace.host().out().print(part);
            }
            return;
        }
        Path target = file.get().toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new Complaint(file.get() + ": is a folder; name a file");
        }
        if (Files.exists(target) && !force) {
            throw new Complaint(file.get() + ": exists already; --force replaces it");
        }
        try {
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + workplace.host().newId());
            try {
                writeNew(temporary, parts);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new Complaint(file.get() + ": could not be written: " + Reasons.of(e), e);
        }
    }

    private static void writeNew(Path path, Iterable<String> parts) throws IOException {
        try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            for (String part : parts) {
                writer.write(part);
            }
        }
    }
}
