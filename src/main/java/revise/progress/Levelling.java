package revise.progress;

import java.time.Instant;
import java.util.List;

/** Finds the steady daily load with which every card is ready on the date. */
final class Levelling {
    /** Over the mean of a plan without limits, so that its peaks move to its quiet days. */
    private static final double OVER_MEAN = 1.2;

    private static final double GROWTH = 1.05;

    private final Scenario scenario;
    private final Aim aim;
    private Load load = Load.ANY;

    Levelling(List<CardMemory> deck, Scheduler scheduler, Aim aim, Instant now) {
        this.aim = aim;
        long today = scheduler.preferences().days().day(now);
        long date = aim.date().toEpochDay();
        if (date <= today) {
            throw new IllegalArgumentException("the date to plan for is not after today: " + aim.date());
        }
        if (date > today + Plan.LONGEST_DAYS) {
            throw new IllegalArgumentException(
                    "the date to plan for is more than " + Plan.LONGEST_DAYS + " days ahead: " + aim.date());
        }
        double retention = scheduler.preferences().desiredRetention();
        Approach approach = new Approach(scheduler.fsrs(), retention, date);
        scenario = new Scenario(deck, scheduler, approach, aim.pace(), today);
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
        return Simulation.play(scenario, load, future);
    }
}
