package revise.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cards of one session: those still to be asked, and those that come back after a learning step.
 *
 * @param waiting still to be asked, in order
 * @param returning asked and to be asked again, soonest first
 */
public record Queue(List<String> waiting, List<Returning> returning) {
    /** When nothing else is left, a card comes back so much before its step is over. */
    public static final Duration AHEAD = Duration.ofMinutes(20);

    /** A card and the moment it comes back. */
    public record Returning(String card, Instant due) {}

    public Queue {
        waiting = List.copyOf(waiting);
        returning = List.copyOf(returning);
    }

    /** A session that asks those cards. */
    public static Queue of(List<String> cards) {
        return new Queue(cards, List.of());
    }

    /** The card to ask now; empty when the session is over. */
    public Optional<String> next(Instant now) {
        if (!returning.isEmpty()) {
            Returning first = returning.get(0);
            Instant from = waiting.isEmpty() ? now.plus(AHEAD) : now;
            if (!first.due.isAfter(from)) {
                return Optional.of(first.card);
            }
        }
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(0));
    }

    /** The queue once a card has been rated: it comes back in this session if its next step is today's. */
    public Queue rated(String card, Memory memory) {
        Queue rest = without(card);
        boolean returns = memory.state() == Memory.State.LEARNING || memory.state() == Memory.State.RELEARNING;
        if (!returns) {
            return rest;
        }
        Returning added = new Returning(card, memory.due().orElseThrow());
        List<Returning> all = new ArrayList<>(rest.returning);
        int place = all.size();
        while (place > 0 && all.get(place - 1).due.isAfter(added.due)) {
            place--;
        }
        all.add(place, added);
        return new Queue(rest.waiting, all);
    }

    /** The queue with a card put off to the end. */
    public Queue later(String card) {
        Queue rest = without(card);
        List<String> cards = new ArrayList<>(rest.waiting);
        cards.add(card);
        return new Queue(cards, rest.returning);
    }

    /** The queue with a card to be asked at once, as after its rating has been undone. */
    public Queue first(String card) {
        Queue rest = without(card);
        List<Returning> all = new ArrayList<>();
        all.add(new Returning(card, Instant.MIN));
        all.addAll(rest.returning);
        return new Queue(rest.waiting, all);
    }

    /** The queue that asks a card no more. */
    public Queue without(String card) {
        List<String> cards = new ArrayList<>(waiting);
        cards.remove(card);
        List<Returning> rest = new ArrayList<>(returning);
        rest.removeIf(each -> each.card.equals(card));
        return new Queue(cards, rest);
    }

    /** How many cards are left, those that come back included. */
    public int size() {
        return waiting.size() + returning.size();
    }
}
