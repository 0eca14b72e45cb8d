package revise.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * The days up to an assessment, played forward: which cards are asked on which day, recalled with the chance
 * FSRS gives. Chance comes from a hash of card, review and future, so the same deck always has the same days.
 */
final class Simulation {
    private final Scenario scenario;
    private final int[] fresh;
    private final int[] reviews;
    private final List<SimulatedCard> cards;
    private List<SimulatedCard> today = List.of();
    private boolean late;

    private Simulation(Scenario scenario) {
        this.scenario = scenario;
        fresh = new int[scenario.length()];
        reviews = new int[scenario.length()];
        cards = new ArrayList<>(scenario.deck().size());
        for (CardMemory card : scenario.deck()) {
            SimulatedCard simulated = new SimulatedCard(card, scenario.scheduler(), scenario.approach());
            cards.add(simulated);
            if (simulated.seenOn(scenario.start())) {
                (simulated.seenFirstOn(scenario.start()) ? fresh : reviews)[0]++;
            }
        }
    }

    /** Plays one of many possible futures. */
    static Simulation play(Scenario scenario, Load load, int future) {
        Simulation simulation = new Simulation(scenario);
        simulation.play(load, future);
        return simulation;
    }

    private void play(Load load, int future) {
        for (int i = 0; i < length(); i++) {
            long day = scenario.start() + i;
            List<SimulatedCard> asked = DayChoice.of(scenario, cards, day, load.without(seconds(i)), fresh[i]);
            if (i == 0) {
                today = asked;
            }
            for (SimulatedCard card : asked) {
                (card.isNew() ? fresh : reviews)[i]++;
                card.ask(day, card.draw(future));
            }
        }
        for (SimulatedCard card : cards) {
            late |= card.isNew() || card.isDue(scenario.approach().date() - 1);
        }
    }

    /** Days from today to the one before the date. */
    int length() {
        return scenario.length();
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
        return 60 * scenario.pace().minutes(fresh[i], reviews[i]);
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
