package revise.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revise.render.Harmless;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.Complaint;
import revise.topic.Spelling;
import revise.topic.Wording;

/** Finds the topics that a learner names: by id, by the beginning of one, or by words of the title. */
final class TopicFinder {
    private static final int MOST_NAMED = 10;

    private final Library library;

    TopicFinder(Library library) {
        this.library = library;
    }

    /** The topics named, each once, in the order named; all topics where none is. */
    List<Listing> find(List<String> names) {
        if (names.isEmpty()) {
            return library.topics();
        }
        Set<Listing> found = new LinkedHashSet<>();
        for (String name : names) {
            found.add(find(name));
        }
        return List.copyOf(found);
    }

    static Set<String> idsOf(List<Listing> topics) {
        Set<String> ids = new HashSet<>();
        for (Listing listing : topics) {
            ids.add(listing.about().id());
        }
        return ids;
    }

    /** @throws Complaint if no topic, or more than one, goes by that name */
    Listing find(String name) {
        List<Listing> byPrefix = new ArrayList<>();
        List<Listing> byTitle = new ArrayList<>();
        String wanted = Wording.fold(name);
        for (Listing listing : library.topics()) {
            String id = listing.about().id();
            if (id.equals(name)) {
                return listing;
            }
            if (!name.isEmpty() && id.startsWith(name)) {
                byPrefix.add(listing);
            }
            if (hasWords(Wording.fold(listing.about().title()), wanted)) {
                byTitle.add(listing);
            }
        }
        List<Listing> candidates = byPrefix.isEmpty() ? byTitle : byPrefix;
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        String shown = Harmless.line(name);
        if (candidates.isEmpty()) {
            throw new Complaint("there is no topic \"" + shown + "\"" + suggestion(name));
        }
        throw new Complaint("\"" + shown + "\" could be any of these; give more of the id:" + ids(candidates));
    }

    /** Whether each of the words begins a word of the title. */
    private static boolean hasWords(String title, String words) {
        if (words.isEmpty()) {
            return false;
        }
        for (String word : words.split(" ")) {
            if (!(" " + title).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /** The shortest beginning of an id, cut between its words, by which the topic is found. */
    String shortest(String id) {
        for (int end = id.indexOf('-'); end > 0; end = id.indexOf('-', end + 1)) {
            int matches = 0;
            for (Listing listing : library.topics()) {
                matches += listing.about().id().startsWith(id.substring(0, end)) ? 1 : 0;
            }
            if (matches == 1) {
                return id.substring(0, end);
            }
        }
        return id;
    }

    private String suggestion(String name) {
        List<String> names = new ArrayList<>();
        for (Listing listing : library.topics()) {
            names.add(listing.about().id());
            names.add(shortest(listing.about().id()));
        }
        Optional<String> near = Spelling.nearest(name, names);
        if (near.isPresent()) {
            return "; did you mean " + near.get() + "?";
        }
        return library.topics().isEmpty() ? "; there are no topics at all" : "; there are:" + ids(library.topics());
    }

    private static String ids(List<Listing> listings) {
        StringBuilder ids = new StringBuilder();
        for (Listing listing : listings.subList(0, Math.min(MOST_NAMED, listings.size()))) {
            ids.append("\n  ").append(listing.about().id());
        }
        int more = listings.size() - MOST_NAMED;
        return more > 0 ? ids + "\n  and " + more + " more; revise list names them all" : ids.toString();
    }
}
