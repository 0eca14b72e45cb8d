package revise.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import revise.render.ShellWord;
import revise.render.TopicJson;
import revise.storage.Bundle;
import revise.storage.BundleReader;
import revise.storage.BundleYaml;
import revise.storage.Problem;
import revise.storage.Reasons;
import revise.topic.Complaint;
import revise.topic.Topic;

/**
 * Where a new bundle goes, and as what.
 *
 * @param file the file named with {@code -o}; empty for standard output
 * @param save whether it goes among the learner's own topics
 */
record BundleTarget(Optional<String> file, boolean save, boolean json, boolean force) {
    static final List<String> FORMATS = List.of("yaml", "json");

    static BundleTarget of(Arguments arguments) {
        Optional<String> file = Destination.file(arguments);
        boolean save = arguments.has("--save");
        if (save && arguments.has("-o")) {
            throw new UsageError("--save puts the bundle among your topics and -o elsewhere; choose one");
        }
        boolean named = file.isPresent() && file.get().endsWith(".json");
        boolean json =
                arguments.oneOf("--format", named ? "json" : "yaml", FORMATS).equals("json");
        boolean otherwise = named
                || file.isPresent()
                        && (file.get().endsWith(".yaml") || file.get().endsWith(".yml"));
        if (otherwise && json != named) {
            throw new UsageError(file.get() + " would be read as " + (named ? "JSON" : "YAML")
                    + ", for the ending of its name; leave --format out");
        }
        return new BundleTarget(file, save, json, arguments.has("--force"));
    }

    /** Writes the topic, and says where to; empty for standard output. */
    String write(Topic topic, Workplace workplace) {
        String text = json ? TopicJson.of(topic) : BundleYaml.of(TopicJson.of(topic));
        check(topic, text);
        return write(topic.id(), text, workplace);
    }

    /** @param text a bundle that is known to be in order */
    String write(String id, String text, Workplace workplace) {
        if (save) {
            Path folder = workplace.folders().topics();
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new Complaint(folder + ": could not be made: " + Reasons.of(e), e);
            }
            Path path = folder.resolve(id + (json ? ".json" : ".yaml"));
            for (String ending : List.of(".yaml", ".yml", ".json")) {
                Path other = folder.resolve(id + ending);
                if (!other.equals(path) && Files.exists(other)) {
                    throw new Complaint(other + ": is a bundle with this id already; remove it, or give another --id");
                }
            }
            Destination.to(path, force).write(text, workplace);
            return path.toString();
        }
        Destination destination =
                file.isPresent() ? Destination.to(Path.of(file.get()), force) : Destination.standard();
        destination.write(text, workplace);
        return file.orElse("");
    }

    /** What is written must be what was meant, and be read again: a page can hold anything. */
    private void check(Topic topic, String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Bundle bundle =
                    BundleReader.read("the bundle." + (json ? "json" : "yaml"), new ByteArrayInputStream(bytes));
            for (Problem problem : bundle.problems()) {
                if (!problem.warning()) {
                    throw new Complaint("no bundle can be made of the page: " + problem.message());
                }
            }
            if (!bundle.topic().equals(Optional.of(topic))) {
                throw new IllegalStateException("the bundle does not read as it was written");
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    /** What to do with it now. */
    String next(Topic topic, String saved) {
        if (saved.isEmpty()) {
            return "";
        }
        String asked = topic.counts().cards() == 0
                ? "There is nothing to be asked about in it yet; revise show tells what it holds.\n"
                : save
                        ? "  revise quiz " + topic.id() + "\n"
                        : "  revise --topics " + ShellWord.ofFile(saved) + " quiz\n";
        return "\nWritten to " + saved + "\n" + asked;
    }
}
