package revise.storage;

import java.util.Map;
import revise.topic.About;
import revise.topic.Counts;
import revise.topic.Topic;

/** One topic of the library as a list shows it; the topic itself is read when asked for. */
public final class Listing implements Comparable<Listing> {
    private final Shelf shelf;
    private final Shelved entry;

    Listing(Shelf shelf, Shelved entry) {
        this.shelf = shelf;
        this.entry = entry;
    }

    boolean isOn(Shelf other) {
        return shelf == other;
    }

    public About about() {
        return entry.about();
    }

    public Counts counts() {
        return entry.counts();
    }

    Map<String, String> succession() {
        return entry.succession();
    }

    /** The bundle's file, or {@code shipped:} and its name. */
    public String file() {
        return shelf.display(entry);
    }

    /** By title, then id. */
    @Override
    public int compareTo(Listing other) {
        int byTitle = String.CASE_INSENSITIVE_ORDER.compare(
                about().title(), other.about().title());
        return byTitle != 0 ? byTitle : about().id().compareTo(other.about().id());
    }

    public Topic topic() {
        return shelf.topic(entry);
    }

    /** Where the bundle's values stand, which takes reading its file once more. */
    public Places places() {
        return shelf.places(entry);
    }
}
