package revise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.Reasons;
import revise.storage.TopicSource;
import revise.topic.Complaint;

/** The folder of the learner's own topics, in which every id may be used once, whatever the files are called. */
final class OwnTopics {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final Workplace workplace;
    private final Path folder;

    OwnTopics(Workplace workplace) {
        this.workplace = workplace;
        this.folder = workplace.folders().topics();
    }

    /**
     * The file that a topic is to be put into: that which holds it, or else one named after its id.
     *
     * @param ending of a new file's name
     * @param force whether a file that is there may be replaced
     * @throws Complaint if there is one, and it may not
     */
    Path place(String id, String ending, boolean force) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Complaint(folder + ": could not be made: " + Reasons.of(e), e);
        }
        Path path = folder.resolve(id + ending);
        Library own = topics(new TopicSource.Folder(folder, true));
        Optional<Path> holder = own.topics().stream()
                .filter(topic -> topic.about().id().equals(id))
                .map(topic -> Path.of(topic.file()))
                .findFirst();
        if (holder.isPresent() && !holder.get().equals(path)) {
            if (!force) {
                throw new Complaint(
                        holder.get() + ": has the id \"" + id + "\" already; take another id, or --force replaces it");
            }
            return holder.get();
        }
        if (!force) {
            checkOther(own, path, id);
        }
        for (String other : ENDINGS) {
            Path beside = folder.resolve(id + other);
            if (!beside.equals(path) && Files.exists(beside)) {
                throw new Complaint(beside + ": has the name of a bundle with this id; remove it, or take another id");
            }
        }
        return path;
    }

    /** A file that was named after another topic's id. */
    private static void checkOther(Library own, Path path, String id) {
        for (Listing topic : own.topics()) {
            if (Path.of(topic.file()).equals(path) && !topic.about().id().equals(id)) {
                throw new Complaint(path + ": exists already, and holds the topic "
                        + topic.about().id() + "; --force replaces it");
            }
        }
    }

    /** What to tell of a topic that is put here: one of the learner's own goes before one that is shipped. */
    List<String> notes(String id) {
        for (Listing topic : topics(workplace.host().shipped()).topics()) {
            if (topic.about().id().equals(id)) {
                return List.of("From now on it takes the place of the topic “"
                        + topic.about().title() + "” that comes with revise and has the same id, " + id + ".");
            }
        }
        return List.of();
    }

    /** Saying nothing of what is wrong there. */
    private Library topics(TopicSource source) {
        Path cache = workplace.folders().cache().resolve("topics");
        return Library.open(List.of(source), cache, workplace.host().build());
    }
}
