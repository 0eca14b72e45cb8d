package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FSRS-6 against the figures that fsrs-rs and py-fsrs publish for the default weights. */
class FsrsTest {
    private static final double TOLERANCE = 1e-4;

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);

    @Test
    void strengthAfterAForgottenCardIsLearntAndKept() {
        Strength strength = fsrs.first(Rating.AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            strength = fsrs.next(strength, days, Rating.GOOD);
        }
        assertEquals(53.62691, strength.stability(), TOLERANCE);
        assertEquals(6.3574867, strength.difficulty(), TOLERANCE);
    }

    @Test
    void intervalsForRetentionInTenths() {
        long[] published = {34_793, 2508, 387, 90, 27, 9, 3, 1, 1};
        for (int tenth = 2; tenth <= 10; tenth++) {
            double exact = fsrs.interval(1, tenth / 10.0);
            assertEquals(published[tenth - 2], Math.max(1, Math.round(exact)), "retention 0." + tenth);
        }
        // Published from single precision, which is three days short of the 3,116,769 of double precision.
        assertEquals(1, fsrs.interval(1, 0.1) / 3_116_766, TOLERANCE);
    }

    @Test
    void retrievability() {
        double[][] published = {
            {0, 1, 1}, {1, 2, 0.9403443}, {2, 3, 0.9253786}, {3, 4, 0.9185229}, {4, 4, 0.9}, {5, 2, 0.8261359}
        };
        for (double[] fact : published) {
            assertEquals(fact[2], fsrs.retrievability(fact[0], fact[1]), TOLERANCE);
        }
        assertEquals(1, fsrs.retrievability(-3, 5));
    }

    @Test
    void theIntervalIsWhereTheForgettingCurveMeetsTheRetention() {
        for (double stability : new double[] {0.001, 0.5, 7, 121, 36_500}) {
            for (double retention : new double[] {0.2, 0.7, 0.9, 0.99}) {
                double days = fsrs.interval(stability, retention);
                assertEquals(retention, fsrs.retrievability(days, stability), 1e-9);
            }
        }
    }

    @Test
    void secondReviews() {
        double[] sameDay = {0.10088589, 3.2494123, 7.3153, 18.014914};
        double[] difficulty = {8.806304, 6.7404594, 2.1112142, 1.0};
        for (Rating rating : Rating.values()) {
            Strength next = fsrs.next(fsrs.first(rating), 1, rating);
            assertEquals(sameDay[rating.ordinal()], next.stability(), TOLERANCE);
            assertEquals(difficulty[rating.ordinal()], next.difficulty(), TOLERANCE);
        }
        assertEquals(
                0.112798266,
                fsrs.next(fsrs.first(Rating.AGAIN), 2, Rating.AGAIN).stability(),
                TOLERANCE);
        assertEquals(
                4.4694576, fsrs.next(fsrs.first(Rating.HARD), 2, Rating.HARD).stability(), TOLERANCE);
    }

    @Test
    void difficultyMovesDampedAndRevertsToThatOfEasy() {
        double[] published = {8.341763, 6.6659956, 4.990228, 3.3144615};
        for (Rating rating : Rating.values()) {
            assertEquals(published[rating.ordinal()], fsrs.difficulty(5, rating), TOLERANCE);
        }
    }

    @Test
    void stabilityAfterRecallAndLapse() {
        double[] recalled = {25.602541, 28.226582, 58.656002, 127.226685};
        double[] lapsed = {1.0525396, 1.1894329, 1.3680838, 1.584989};
        for (int i = 0; i < 4; i++) {
            double retrievability = 0.9 - i / 10.0;
            if (i > 0) {
                Rating rating = Rating.values()[i];
                assertEquals(recalled[i], fsrs.recall(5, i + 1, retrievability, rating), TOLERANCE);
            }
            assertEquals(lapsed[i], fsrs.lapse(5, i + 1, retrievability), TOLERANCE);
        }
    }

    @Test
    void aRecallOnTheSameDayNeverWeakens() {
        for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
            for (double stability = 0.001; stability < 36_500; stability *= 3) {
                double next = fsrs.stability(stability, 5, 0, rating);
                assertEquals(Math.max(stability, next), next);
            }
        }
    }

    @Test
    void stabilityAndDifficultyStayInRange() {
        Strength strength = fsrs.first(Rating.EASY);
        assertEquals(1, strength.difficulty());
        for (int i = 0; i < 60; i++) {
            strength = fsrs.next(strength, 3650, Rating.EASY);
        }
        assertEquals(36_500, strength.stability());
        for (int i = 0; i < 60; i++) {
            strength = fsrs.next(strength, 0, Rating.AGAIN);
        }
        assertEquals(0.001, strength.stability());
        assertEquals(10, strength.difficulty(), 0.05);
    }
}
