package revise.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * The days up to an assessment, played forward: which cards are asked on which day, recalled with the chance
 * FSRS gives. Chance comes from a hash of card, review and future, so the same deck always has the same days.
 */
final class Simulation {
    private final Pace pace;
    private final long start;
    private final int[] fresh;
    private final int[] reviews;
    private final List<SimulatedCard> cards;
    private List<SimulatedCard> today = List.of();
    private boolean late;

    private Simulation(List<CardMemory> deck, Scheduler scheduler, Approach approach, Pace pace, long start) {
        this.pace = pace;
        this.start = start;
        int length = (int) (approach.date() - start);
        fresh = new int[length];
        reviews = new int[length];
        cards = new ArrayList<>(deck.size());
        for (CardMemory card : deck) {
            SimulatedCard simulated = new SimulatedCard(card, scheduler, approach);
            cards.add(simulated);
            if (simulated.seenOn(start)) {
                (simulated.seenFirstOn(start) ? fresh : reviews)[0]++;
            }
        }
    }

    /**
     * Plays one of many possible futures.
     *
     * @param start the epoch day of today, before the date
     * @param future which future to draw
     */
    static Simulation play(
            List<CardMemory> deck,
            Scheduler scheduler,
            Approach approach,
            Pace pace,
            long start,
            Load load,
            int future) {
        Simulation simulation = new Simulation(deck, scheduler, approach, pace, start);
        simulation.play(load, future);
        return simulation;
    }

    private void play(Load load, int future) {
        for (int i = 0; i < length(); i++) {
            List<SimulatedCard> asked = DayChoice.of(cards, start + i, length() - i, load, pace, fresh[i], seconds(i));
            if (i == 0) {
                today = asked;
            }
            for (SimulatedCard card : asked) {
                (card.isNew() ? fresh : reviews)[i]++;
                card.ask(start + i, card.draw(future));
            }
        }
        for (SimulatedCard card : cards) {
            late |= card.isNew() || card.isDue(start + length() - 1);
        }
    }

    /** Days from today to the one before the date. */
    int length() {
        return fresh.length;
    }

    /** New cards of day {@code i}, 0 for today, with those already seen. */
    int fresh(int i) {
        return fresh[i];
    }

    /** Other cards of day {@code i}, 0 for today, with those already seen. */
    int reviews(int i) {
        return reviews[i];
    }

    double seconds(int i) {
        return fresh[i] * pace.newSeconds() + reviews[i] * pace.reviewSeconds();
    }

    double meanSeconds() {
        double sum = 0;
        for (int i = 0; i < length(); i++) {
            sum += seconds(i);
        }
        return sum / length();
    }

    /** Whether a card was left unseen, or waiting, when the date came. */
    boolean isLate() {
        return late;
    }

    /** The cards still to be asked today, in order. */
    List<String> today() {
        List<String> keys = new ArrayList<>(today.size());
        for (SimulatedCard card : today) {
            keys.add(card.key());
        }
        return keys;
    }

    /** The chance of recalling card {@code i} of the deck on the date. */
    double onTheDate(int i) {
        return cards.get(i).onTheDate();
    }
}
