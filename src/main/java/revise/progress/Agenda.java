package revise.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What to ask now, in order.
 *
 * @param due cards seen before, most at risk of being forgotten first, topics interleaved
 * @param fresh new cards in the order of the deck, topics interleaved
 * @param next when the next card is due that is not on the agenda; empty if none is
 * @param enough whether it is enough for every plan that it belongs to
 * @see Portion#enough
 */
public record Agenda(List<String> due, List<String> fresh, Optional<Instant> next, boolean enough) {

    public Agenda {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
    }

    /**
     * Chooses from a deck.
     *
     * @param deck in the order in which new cards are to be learnt
     * @param newLeft how many new cards may still be asked today; a plan for an assessment has its own number
     */
    public static Agenda of(Timetable timetable, List<CardMemory> deck, Choice choice, int newLeft, Instant now) {
        return new Selection(timetable, deck, now).agenda(choice, newLeft);
    }

    /** All of it: what is due, then what is new. */
    public List<String> cards() {
        List<String> cards = new ArrayList<>(due);
        cards.addAll(fresh);
        return cards;
    }

    /** As much of the agenda as fits in so many minutes at that pace, but one card if there is any. */
    public Agenda within(double minutes, Pace pace) {
        int reviews = (int) Math.min(due.size(), minutes * 60 / pace.reviewSeconds());
        double left = minutes * 60 - reviews * pace.reviewSeconds();
        int unseen = reviews < due.size() ? 0 : (int) Math.min(fresh.size(), left / pace.newSeconds());
        if (reviews + unseen == 0) {
            reviews = Math.min(1, due.size());
            unseen = Math.min(1 - reviews, fresh.size());
        }
        return new Agenda(due.subList(0, reviews), fresh.subList(0, unseen), next, enough);
    }

    /** How many of these cards were first seen today; the daily limit of new cards counts them. */
    public static int introduced(Collection<Memory> memories, Days days, Instant now) {
        long today = days.day(now);
        int introduced = 0;
        for (Memory memory : memories) {
            if (memory.first().isPresent() && days.day(memory.first().get()) == today) {
                introduced++;
            }
        }
        return introduced;
    }
}
