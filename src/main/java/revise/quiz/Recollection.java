package revise.quiz;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import revise.progress.Memory;
import revise.progress.NextStates;
import revise.progress.Rating;
import revise.progress.Timetable;

/** How well cards are remembered, as it changes with the ratings of a session. */
public final class Recollection {
    private final Timetable timetable;
    private final Map<String, Memory> before;
    /** Of the cards rated in this session. */
    private final Map<String, Memory> rated;

    private Recollection(Timetable timetable, Map<String, Memory> before, Map<String, Memory> rated) {
        this.timetable = timetable;
        this.before = before;
        this.rated = rated;
    }

    /** @param before the memory of every card ever asked, by key, when the session begins */
    public static Recollection of(Timetable timetable, Map<String, Memory> before) {
        return new Recollection(timetable, before, Map.of());
    }

    /** The card's memory now, due when the assessment ahead wants it to be. */
    public Memory memory(String card, Instant now) {
        Memory memory = latest(card);
        return memory.isNew() ? memory : timetable.honoured(card, memory, now);
    }

    /** What each rating given now would do. */
    public NextStates nextStates(String card, Instant now) {
        return timetable.nextStates(card, latest(card), now);
    }

    Recollection rated(String card, Rating rating, Instant at) {
        Map<String, Memory> all = new HashMap<>(rated);
        all.put(card, timetable.scheduler().after(card, latest(card), rating, at));
        return new Recollection(timetable, before, all);
    }

    private Memory latest(String card) {
        Memory memory = rated.get(card);
        return memory != null ? memory : before.getOrDefault(card, Memory.NEW);
    }
}
