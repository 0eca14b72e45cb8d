package revise.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.lint.Moves;
import revise.lint.Orphan;
import revise.lint.Orphans;
import revise.lint.Spot;
import revise.progress.CardMemory;
import revise.progress.Memory;
import revise.render.LostHistory;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.Mark;
import revise.storage.Places;
import revise.topic.CardKind;
import revise.topic.CardText;

/** What is in the journal and has no card. */
final class LostCards {
    private final Map<String, Memory> reviewed;
    private final Map<String, CardText> seen;
    private final List<LostHistory> found = new ArrayList<>();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Set<String> elsewhere;

    /** @param reviewed the memory of every card ever rated, by key */
    LostCards(Library library, Map<String, Memory> reviewed, Map<String, CardText> seen) {
        this.reviewed = reviewed;
        this.seen = seen;
        Map<String, Set<String>> byTopic = new HashMap<>();
        for (String key : reviewed.keySet()) {
            byTopic.computeIfAbsent(CardMemory.topic(key), topic -> new HashSet<>())
                    .add(key);
        }
        Map<Listing, List<Orphan>> orphans = new LinkedHashMap<>();
        for (Listing listing : library.topics()) {
            Set<String> keys = byTopic.remove(listing.about().id());
            if (keys != null) {
                orphans.put(listing, Orphans.of(listing.topic(), keys, seen));
            }
        }
        Moves moves = moves(library, orphans.values());
        orphans.forEach((listing, each) -> add(listing, each, moves));
        elsewhere = byTopic.keySet();
    }

    /** What no new card of the same topic is like may stand in another. */
    private Moves moves(Library library, Iterable<List<Orphan>> orphans) {
        List<String> alone = new ArrayList<>();
        for (List<Orphan> topic : orphans) {
            for (Orphan orphan : topic) {
                if (orphan.heirs().isEmpty()) {
                    alone.add(orphan.card());
                }
            }
        }
        Moves moves = new Moves(alone);
        for (Listing listing : alone.isEmpty() ? List.<Listing>of() : library.topics()) {
            moves.search(listing.topic());
            listings.put(listing.about().id(), listing);
        }
        return moves;
    }

    /** Of the topics at hand. */
    List<LostHistory> found() {
        return found;
    }

    /** How many topics have history and are not at hand. */
    int elsewhere() {
        return elsewhere.size();
    }

    private void add(Listing listing, List<Orphan> orphans, Moves moves) {
        if (orphans.isEmpty()) {
            return;
        }
        Places places = listing.places();
        for (Orphan orphan : orphans) {
            CardText text = seen.getOrDefault(orphan.card(), new CardText("", ""));
            boolean byAnswer = text.prompt().isEmpty()
                    || orphan.card()
                            .startsWith(CardKind.TERM.key(listing.about().id(), ""));
            String name = byAnswer ? text.answer() : text.prompt();
            int reviews = reviewed.get(orphan.card()).reviews();
            if (orphan.heirs().isEmpty()) {
                String now = moves.of(orphan.card()).map(this::place).orElse("");
                found.add(LostHistory.withoutHeir(orphan.card(), reviews, name, listing.file(), now));
            }
            for (Orphan.Heir heir : orphan.heirs()) {
                Mark mark = places.of(heir.spot().path());
                found.add(new LostHistory(
                        orphan.card(),
                        reviews,
                        name,
                        listing.file(),
                        mark.line(),
                        mark.column(),
                        heir.name(),
                        heir.was(),
                        places.isText(heir.spot().path()),
                        ""));
            }
        }
    }

    private String place(Spot spot) {
        Listing listing = listings.get(spot.topic());
        Mark mark = listing.places().of(spot.path());
        return listing.file() + ":" + mark.line() + ":" + mark.column();
    }
}
