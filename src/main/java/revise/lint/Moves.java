package revise.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revise.topic.Identity;
import revise.topic.Topic;

/** Where cards that are gone from their topic stand in another one: history does not follow them there. */
public final class Moves {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Spot> found = new HashMap<>();

    /** @param lost the keys of cards that are gone */
    public Moves(Iterable<String> lost) {
        for (String key : lost) {
            wanted.add(withoutTopic(key));
        }
    }

    /**
     * Looks for the cards in one topic, by their ids and by those that took a history over. An id that an author gave may
     * be that of another card, and tells nothing.
     */
    public void search(Topic topic) {
        for (PlacedCard placed : PlacedCard.of(topic)) {
            Identity identity = placed.identity();
            if (!identity.given()) {
                note(placed, identity.id());
            }
            for (String earlier : identity.was()) {
                note(placed, earlier);
            }
        }
    }

    private void note(PlacedCard placed, String id) {
        String name = withoutTopic(placed.card().kind().key(placed.card().topicId(), id));
        if (wanted.contains(name)) {
            found.putIfAbsent(name, placed.spot());
        }
    }

    /** The first of them that is the same card. */
    public Optional<Spot> of(String lost) {
        return Optional.ofNullable(found.get(withoutTopic(lost)));
    }

    private static String withoutTopic(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
