package revise.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.topic.Complaint;

/** All topics at hand: those of later sources shadow those of earlier ones with the same id. */
public final class Library {
    private final List<Listing> topics;
    private final List<Problem> problems;

    private Library(List<Listing> topics, List<Problem> problems) {
        this.topics = topics;
        this.problems = problems;
    }

    /**
     * @param cache the folder for what is read, so that it need not be read again
     * @param build identifies this build of the program; empty switches the cache off
     * @throws Complaint if a source is not there, or cannot be read at all
     */
    public static Library open(List<TopicSource> sources, Path cache, String build) {
        Map<String, Listing> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TopicSource source : sources) {
            ShelfCache shelfCache = build.isEmpty() ? null : new ShelfCache(cache, source.path(), build);
            try {
                Shelf shelf = Shelf.open(source, shelfCache);
                if (shelf.entries().isEmpty() && !source.mayBeEmpty()) {
                    throw new Complaint(source.path() + ": no bundles here (*.yaml, *.yml or *.json)");
                }
                add(shelf, byId, problems);
            } catch (NoSuchFileException e) {
                throw new Complaint(source.path() + ": there is no such file or folder", e);
            } catch (IOException e) {
                throw new Complaint(source.path() + ": cannot be read: " + Reasons.of(e), e);
            }
        }
        List<Listing> topics = new ArrayList<>(byId.values());
        Collections.sort(topics);
        return new Library(List.copyOf(topics), List.copyOf(problems));
    }

    private static void add(Shelf shelf, Map<String, Listing> byId, List<Problem> problems) {
        for (Shelved entry : shelf.entries()) {
            problems.addAll(shelf.problems(entry));
            if (entry.isTopic()) {
                String id = entry.about().id();
                Listing first = byId.get(id);
                if (first == null || !first.isOn(shelf)) {
                    byId.put(id, new Listing(shelf, entry));
                } else {
                    String message =
                            "the id \"" + id + "\" is already used by " + first.file() + "; give one of them another";
                    Mark mark = entry.idMark();
                    problems.add(new Problem(shelf.display(entry), mark.line(), mark.column(), message, false));
                }
            }
        }
    }

    /** Sorted by title. */
    public List<Listing> topics() {
        return topics;
    }

    /** The keys of cards that carry on the history of others, by the others' keys. */
    public Map<String, String> succession() {
        Map<String, String> all = new HashMap<>();
        for (Listing topic : topics) {
            if (!topic.succession().isEmpty()) {
                all.putAll(topic.succession());
            }
        }
        return all;
    }

    /** Whether a topic of that id is at hand. */
    boolean has(String id) {
        for (Listing topic : topics) {
            if (topic.about().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    public List<Problem> problems() {
        return problems;
    }

    public boolean hasErrors() {
        for (Problem problem : problems) {
            if (!problem.warning()) {
                return true;
            }
        }
        return false;
    }
}
