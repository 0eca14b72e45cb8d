package revise.progress;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Follows plans honestly, day by day, with a memory that forgets as FSRS says. */
class FollowedPlanTest {
    private static final int DAYS = 30;

    private final List<CardMemory> deck = SimulatedLearner.newDeck(50);

    @Test
    void aMonthMakesTheDeckSecureAtASteadyLoad() {
        for (int seed = 1; seed <= 10; seed++) {
            SimulatedLearner learner = new SimulatedLearner(deck, DAYS, 0.9, seed).followPlan();
            assertTrue(learner.secure() >= 0.95, seed + ": secure " + learner.secure());
            assertTrue(learner.peak() <= 1.5, seed + ": peak " + learner.peak());
        }
    }

    @Test
    void aMonthBeatsPlainFsrsAndCrammingAtTheSameNumberOfReviews() {
        double secure = 0;
        double securePlain = 0;
        for (int seed = 1; seed <= 10; seed++) {
            SimulatedLearner planned = new SimulatedLearner(deck, DAYS, 0.9, seed).followPlan();
            SimulatedLearner plain = plainFsrs(planned.ratings(), seed);
            SimulatedLearner crammed = new SimulatedLearner(deck, DAYS, 0.9, seed).cram(planned.ratings());
            assertTrue(plain.ratings() >= planned.ratings());
            assertTrue(planned.recall() > plain.recall(), seed + ": plain FSRS " + plain.recall());
            assertTrue(planned.recall() > crammed.recall(), seed + ": cramming " + crammed.recall());
            assertTrue(planned.secure() > crammed.secure(), seed + ": cramming " + crammed.secure());
            secure += planned.secure();
            securePlain += plain.secure();
        }
        assertTrue(secure > securePlain, secure + " against " + securePlain + " of plain FSRS");
    }

    /** Plain FSRS with just the desired retention that makes it ask at least so many times. */
    private SimulatedLearner plainFsrs(int ratings, long seed) {
        for (double retention = 0.9; ; retention += 0.005) {
            SimulatedLearner learner = new SimulatedLearner(deck, DAYS, retention, seed).followFsrs(20);
            if (learner.ratings() >= ratings) {
                return learner;
            }
        }
    }

    @Test
    void twoWeeksAreEnoughForMost() {
        for (int seed = 1; seed <= 5; seed++) {
            SimulatedLearner learner = new SimulatedLearner(deck, 14, 0.9, seed).followPlan();
            assertTrue(learner.secure() >= 0.95, seed + ": secure " + learner.secure());
            assertTrue(learner.peak() <= 1.5, seed + ": peak " + learner.peak());
        }
    }
}
