package revise.progress;

import java.time.Instant;
import java.util.List;

/** Finds the steady daily load with which every card is ready on the date. */
final class Levelling {
    /** Over the mean of a plan without limits, so that its peaks move to its quiet days. */
    private static final double OVER_MEAN = 1.2;

    private static final double GROWTH = 1.05;

    private final List<CardMemory> deck;
    private final Scheduler scheduler;
    private final Aim aim;
    private final Approach approach;
    private final long start;
    private Load load = Load.ANY;

    Levelling(List<CardMemory> deck, Scheduler scheduler, Aim aim, Instant now) {
        this.deck = deck;
        this.scheduler = scheduler;
        this.aim = aim;
        start = scheduler.preferences().days().day(now);
        approach = new Approach(
                scheduler.fsrs(),
                scheduler.preferences().desiredRetention(),
                aim.date().toEpochDay());
        if (start >= approach.date()) {
            throw new IllegalArgumentException("the date to plan for is not after today: " + aim.date());
        }
    }

    /** The days with the smallest load, no less than a fifth over the mean, that leaves nothing late. */
    Simulation level() {
        double limit = 60 * aim.minutesADay().orElse(Double.MAX_VALUE / 60);
        double most = Math.max(
                OVER_MEAN * future(0).meanSeconds(),
                Math.max(aim.pace().newSeconds(), aim.pace().reviewSeconds()));
        load = Load.upTo(Math.min(most, limit));
        Simulation level = future(0);
        while (level.isLate() && load.most() < limit) {
            load = Load.upTo(Math.min(load.most() * GROWTH, limit));
            level = future(0);
        }
        return level;
    }

    /** One of many possible futures under the load found. */
    Simulation future(int future) {
        return Simulation.play(deck, scheduler, approach, aim.pace(), start, load, future);
    }
}
