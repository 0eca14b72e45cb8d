package revise.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import revise.render.ShellWord;
import revise.render.TopicJson;
import revise.storage.Bundle;
import revise.storage.BundleReader;
import revise.storage.BundleYaml;
import revise.storage.Problem;
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
        Optional<Path> path = path(topic.id(), workplace);
        boolean asJson = json || path.isPresent() && isJson(path.get());
        if (save && path.isPresent() && asJson != isJson(path.get())) {
            throw new Complaint(path.get() + ": holds this topic as YAML; leave --format out");
        }
        String text = asJson ? TopicJson.of(topic) : BundleYaml.of(TopicJson.of(topic));
        check(topic, text, asJson);
        return write(path, text, workplace);
    }

    /** @param yaml a bundle that is known to be in order */
    String write(String id, String yaml, Workplace workplace) {
        Optional<Path> path = path(id, workplace);
        if (path.isPresent() && isJson(path.get())) {
            throw new Complaint(path.get() + ": has the id \"" + id + "\" and is JSON; remove it, or take another id");
        }
        return write(path, yaml, workplace);
    }

    private Optional<Path> path(String id, Workplace workplace) {
        return save
                ? Optional.of(new OwnTopics(workplace).place(id, json ? ".json" : ".yaml", force))
                : file.map(Path::of);
    }

    private static boolean isJson(Path path) {
        return path.toString().endsWith(".json");
    }

    private String write(Optional<Path> path, String text, Workplace workplace) {
        Destination destination = path.isPresent() ? Destination.to(path.get(), force) : Destination.standard();
        destination.write(text, workplace);
        return path.isPresent() ? path.get().toString() : "";
    }

    /** What is worth knowing of where it went. */
    List<String> notes(String id, Workplace workplace) {
        return save ? new OwnTopics(workplace).notes(id) : List.of();
    }

    /** What is written must be what was meant, and be read again: a page can hold anything. */
    private static void check(Topic topic, String text, boolean json) {
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
