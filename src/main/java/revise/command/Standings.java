package revise.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.progress.Agenda;
import revise.progress.CardMemory;
import revise.progress.History;
import revise.progress.Mastery;
import revise.progress.Memory;
import revise.progress.Scheduler;
import revise.progress.Statistics;
import revise.progress.Timetable;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Recollection;
import revise.render.Row;
import revise.storage.Journal;
import revise.storage.Listing;
import revise.storage.Settings;

/** How every card stands, by the journal and the settings. */
final class Standings {
    private final History history;
    private final Settings settings;
    private final Timetable timetable;
    private final Map<String, Memory> memories;
    private final Set<String> topics = new HashSet<>();
    private final Instant now;

    private Standings(History history, Settings settings, Instant now) {
        Scheduler scheduler = new Scheduler(settings.preferences());
        this.history = history;
        this.settings = settings;
        this.timetable = new Timetable(
                scheduler,
                settings.assessments(),
                Statistics.pace(history, settings.preferences().days()));
        this.memories = scheduler.replay(history);
        this.now = now;
        for (String key : memories.keySet()) {
            topics.add(CardMemory.topic(key));
        }
    }

    static Standings of(Workplace workplace) {
        Journal.Reading reading = workplace.journal().read();
        workplace.report(reading.problems());
        return new Standings(
                History.of(reading.entries()),
                workplace.settings(),
                workplace.host().now());
    }

    Instant now() {
        return now;
    }

    Settings settings() {
        return settings;
    }

    Timetable timetable() {
        return timetable;
    }

    /** All reviews that count. */
    History history() {
        return history;
    }

    /** For a session to go on from. */
    Recollection recollection() {
        return Recollection.of(timetable, memories);
    }

    /** How many new cards the day still allows. */
    int newLeft() {
        return Math.max(0, settings.newPerDay() - Agenda.introduced(memories.values(), timetable.days(), now));
    }

    Mastery mastery(Memory memory) {
        return memory.isNew() ? Mastery.NEW : Mastery.of(memory, timetable.scheduler(), now);
    }

    /** The card's memory, due when the assessment ahead wants it to be. */
    Memory memory(String key) {
        Memory memory = memories.getOrDefault(key, Memory.NEW);
        return memory.isNew() ? memory : timetable.honoured(key, memory, now);
    }

    /** How each of the cards stands, in their order. */
    List<CardMemory> memories(List<Card> cards) {
        List<CardMemory> each = new ArrayList<>(cards.size());
        for (Card card : cards) {
            each.add(new CardMemory(card.key(), memories.getOrDefault(card.key(), Memory.NEW)));
        }
        return each;
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
