package revise.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.progress.History;
import revise.progress.Mastery;
import revise.progress.Memory;
import revise.progress.Preferences;
import revise.progress.Scheduler;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.Row;
import revise.storage.Journal;
import revise.storage.Listing;

/** How every card stands, by the journal. */
final class Standings {
    private final Scheduler scheduler;
    private final Map<String, Memory> memories;
    private final Set<String> topics = new HashSet<>();
    private final Instant now;

    /** @param scheduler null where there are no memories to go by */
    private Standings(Scheduler scheduler, Map<String, Memory> memories, Instant now) {
        this.scheduler = scheduler;
        this.memories = memories;
        this.now = now;
        for (String key : memories.keySet()) {
            topics.add(key.substring(0, Math.max(0, key.indexOf('/'))));
        }
    }

    static Standings of(Workplace workplace) {
        Instant now = workplace.host().now();
        Journal.Reading reading = workplace.journal().read();
        workplace.report(reading.problems());
        if (reading.entries().isEmpty()) {
            return new Standings(null, Map.of(), now);
        }
        Scheduler scheduler =
                new Scheduler(Preferences.defaults(workplace.host().zone()));
        return new Standings(scheduler, scheduler.replay(History.of(reading.entries())), now);
    }

    Mastery mastery(Memory memory) {
        return memory.isNew() ? Mastery.NEW : Mastery.of(memory, scheduler, now);
    }

    Memory memory(String key) {
        return memories.getOrDefault(key, Memory.NEW);
    }

    /** @param files whether the rows are to name their bundles' files, which takes its time in large libraries */
    List<Row> rows(List<Listing> listings, boolean files) {
        List<Row> rows = new ArrayList<>(listings.size());
        for (Listing listing : listings) {
            rows.add(row(listing, files));
        }
        return rows;
    }

    /** A topic without any history need not be read to be counted. */
    private Row row(Listing listing, boolean files) {
        int cards = listing.counts().cards();
        int due = 0;
        int fresh = cards;
        int secure = 0;
        if (topics.contains(listing.about().id())) {
            for (Card card : Deck.of(listing.topic())) {
                Memory memory = memory(card.key());
                fresh -= memory.isNew() ? 0 : 1;
                due += !memory.isNew() && memory.isDue(now) ? 1 : 0;
                secure += mastery(memory) == Mastery.SECURE ? 1 : 0;
            }
        }
        return new Row(listing.about(), listing.counts(), due, fresh, secure, files ? listing.file() : "");
    }
}
