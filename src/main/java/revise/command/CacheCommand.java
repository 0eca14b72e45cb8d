package revise.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import revise.storage.Reasons;
import revise.topic.Complaint;

/** {@code revise cache}: where the cache is, and how to be rid of it. */
final class CacheCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "cache",
                "Prints the cache folder. All that is in it is made anew when needed; nothing is lost with it.");
        spec.addOption(Options.flag("--clear", "Remove it."));
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        Path cache = workplace.folders().cache();
        if (arguments.has("--clear") && Files.isDirectory(cache)) {
            clear(cache);
        }
        workplace.host().out().print((arguments.has("--clear") ? "removed " : "") + cache + "\n");
        return ExitCode.DONE;
    }

    private static void clear(Path cache) {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(cache)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException e) {
            // There is none, or someone else is removing it too.
        } catch (UncheckedIOException e) {
            throw new Complaint(cache + ": could not be removed: " + Reasons.of(e.getCause()), e);
        } catch (IOException e) {
            throw new Complaint(cache + ": could not be removed: " + Reasons.of(e), e);
        }
    }
}
