package revise.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import revise.render.ShellWord;
import revise.storage.Bundle;
import revise.storage.BundleReader;
import revise.storage.Listing;
import revise.storage.Problem;
import revise.storage.Reasons;
import revise.storage.TopicSource;
import revise.topic.Complaint;
import revise.topic.Topic;

/**
 * The topic that a page is added to.
 *
 * @param losses what of its bundle goes no further
 */
record MergeTarget(Topic topic, List<String> losses) {
    /** @param name a bundle's file, or a topic as other commands take it; where there is a file, that is meant */
    static MergeTarget of(String name, Workplace workplace) {
        boolean named = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || TopicSource.isBundle(name);
        Path path = PageSource.path(name);
        if (named || Files.exists(path) && !Files.isDirectory(path)) {
            return new MergeTarget(read(name), losses(name));
        }
        Listing listing;
        try {
            listing = new TopicFinder(workplace.library()).find(name);
        } catch (Complaint e) {
            throw new Complaint(
                    "--merge takes a bundle's file or a topic: there is no such file, and " + e.getMessage(), e);
        }
        boolean shipped = listing.file().startsWith("shipped:");
        return new MergeTarget(listing.topic(), shipped ? List.of() : losses(listing.file()));
    }

    private static Topic read(String file) {
        try (InputStream in = PageSource.open(file)) {
            Bundle bundle = BundleReader.read(file, in);
            if (bundle.topic().isPresent()) {
                return bundle.topic().get();
            }
            Problem first = bundle.problems().stream()
                    .filter(problem -> !problem.warning())
                    .findFirst()
                    .orElseThrow();
            throw new Complaint(first + "; revise check " + ShellWord.ofFile(file) + " tells all that is wrong");
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be read: " + Reasons.of(e), e);
        }
    }

    /** Comments are no part of the topic. */
    private static List<String> losses(String bundle) {
        try {
            boolean comments = !bundle.endsWith(".json")
                    && Files.readAllLines(Path.of(bundle)).stream()
                            .anyMatch(line -> line.strip().startsWith("#"));
            return comments ? List.of("The comments of the bundle are not carried over.") : List.of();
        } catch (IOException e) {
            throw new Complaint(bundle + ": cannot be read: " + Reasons.of(e), e);
        }
    }
}
