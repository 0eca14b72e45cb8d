package revise.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revise.progress.Agenda;
import revise.progress.CardMemory;
import revise.progress.History;
import revise.progress.Marks;
import revise.progress.Mastery;
import revise.progress.Memory;
import revise.progress.Progress;
import revise.progress.Scheduler;
import revise.progress.Timetable;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.quiz.Recollection;
import revise.render.CardStanding;
import revise.render.Row;
import revise.render.When;
import revise.storage.Journal;
import revise.storage.Library;
import revise.storage.Listing;
import revise.storage.ProgressReader;
import revise.storage.Settings;

/** How every card stands, by the journal and the settings. */
final class Standings {
    /** From so many entries on that a snapshot did not have, it is worth making a new one. */
    private static final int MANY = 64;

    private final Journal journal;
    private final ProgressReader reader;
    private final Settings settings;
    private final Timetable timetable;
    private final Progress progress;
    private final Set<String> topics = new HashSet<>();
    private final Instant now;

    private Standings(
            Journal journal,
            ProgressReader reader,
            Progress progress,
            Settings settings,
            Scheduler scheduler,
            Instant now) {
        this.journal = journal;
        this.reader = reader;
        this.settings = settings;
        this.timetable = new Timetable(scheduler, settings.assessments(), progress.pace());
        this.progress = progress;
        this.now = now;
        for (String key : progress.memories().keySet()) {
            topics.add(CardMemory.topic(key));
        }
    }

    static Standings of(Workplace workplace, Library library) {
        Settings settings = workplace.settings();
        Scheduler scheduler = new Scheduler(settings.preferences());
        ProgressReader reader = workplace.progress(scheduler, library);
        ProgressReader.Reading reading = reader.read();
        workplace.report(reading.problems());
        if (reading.gained() >= MANY) {
            reader.keep(reading);
        }
        Instant now = workplace.host().now();
        return new Standings(workplace.journal(), reader, reading.progress(), settings, scheduler, now);
    }

    /**
     * As they are once reviews have been added, which the next start then need not read. What is wrong with the journal has
     * been told already.
     */
    Standings after(Instant later) {
        ProgressReader.Reading reading = reader.read();
        if (reading.gained() > 0) {
            reader.keep(reading);
        }
        return new Standings(journal, reader, reading.progress(), settings, timetable.scheduler(), later);
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

    /** The memory of every card ever rated, whether it is at hand or not, by key. */
    Map<String, Memory> reviewed() {
        return progress.memories();
    }

    /** All reviews that count, which takes its time with a long journal. */
    History history() {
        return History.of(journal.read().entries());
    }

    /** What the last marked answer to the card earned. */
    Optional<Marks> lastMarks(String key) {
        return Optional.ofNullable(progress.marks().get(key));
    }

    /** For a session to go on from. */
    Recollection recollection() {
        return Recollection.of(timetable, progress.memories());
    }

    /** Whether the topic is assessed on a day to come. */
    boolean isPlanned(String topic) {
        return settings.assessments().next(topic, timetable.today(now)).isPresent();
    }

    /** How many new cards the day still allows. */
    int newLeft() {
        return Math.max(
                0, settings.newPerDay() - Agenda.introduced(progress.memories().values(), timetable.days(), now));
    }

    Mastery mastery(Memory memory) {
        return memory.isNew() ? Mastery.NEW : Mastery.of(memory, timetable.scheduler(), now);
    }

    /** The card's memory, due when it will be asked. */
    Memory memory(String key) {
        Memory memory = progress.memories().getOrDefault(key, Memory.NEW);
        return memory.isNew() ? memory : timetable.expected(key, memory, now);
    }

    /** The card with its memory and how well the learner has it. */
    CardStanding standing(Card card) {
        Memory memory = memory(card.key());
        double recall = timetable.scheduler().retrievability(memory, now);
        return new CardStanding(card, memory, mastery(memory), recall);
    }

    /** How dates are said now. */
    When when() {
        return new When(timetable.days(), now);
    }

    /** How each of the cards stands, in their order. */
    List<CardMemory> memories(List<Card> cards) {
        List<CardMemory> each = new ArrayList<>(cards.size());
        for (Card card : cards) {
            each.add(new CardMemory(card.key(), progress.memories().getOrDefault(card.key(), Memory.NEW)));
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
        Instant next = Instant.MAX;
        if (topics.contains(listing.about().id())) {
            for (Card card : Deck.of(listing.topic())) {
                Memory memory = memory(card.key());
                fresh -= memory.isNew() ? 0 : 1;
                due += !memory.isNew() && memory.isDue(now) ? 1 : 0;
                secure += mastery(memory) == Mastery.SECURE ? 1 : 0;
                boolean later = !memory.isNew() && memory.due().get().isAfter(now);
                next = later && memory.due().get().isBefore(next) ? memory.due().get() : next;
            }
        }
        return new Row(
                listing.about(),
                listing.counts(),
                due,
                fresh,
                secure,
                next.equals(Instant.MAX) ? Optional.empty() : Optional.of(next),
                settings.assessments().date(listing.about().id(), timetable.today(now)),
                files ? listing.file() : "");
    }
}
