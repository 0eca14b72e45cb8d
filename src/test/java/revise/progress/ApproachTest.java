package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ApproachTest {
    private static final long DATE = 20_000;

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);
    private final Approach approach = new Approach(fsrs, 0.9, DATE);

    @Test
    void retentionRisesTowardTheDate() {
        assertEquals(0.9, approach.retention(365));
        assertEquals(0.9, approach.retention(15));
        for (int left = 14; left >= 0; left--) {
            assertTrue(approach.retention(left) > approach.retention(left + 1));
        }
        assertEquals(0.95, approach.retention(0), 1e-12);
        assertEquals(0.98, new Approach(fsrs, 0.98, DATE).retention(1), "never below what is desired anyway");
    }

    @Test
    void noIntervalEndsPastTheDateOrLaterThanUsual() {
        for (long left = 1; left < 400; left += 3) {
            for (double stability = 0.01; stability < 30_000; stability *= 1.7) {
                long last = DATE - left;
                long usual = last + Math.max(1, Math.round(stability));
                long due = approach.due("t/term/" + left, stability, last, usual);
                assertTrue(due > last && due <= DATE && due <= usual, left + " " + stability + " " + due);
            }
        }
    }

    @Test
    void aStableCardComesBackInTheLastDaysThenRests() {
        long due = approach.due("t/term/1", 5000, DATE - 60, DATE + 3000);
        assertTrue(due >= DATE - Approach.LAST_DAYS && due < DATE, "due " + (DATE - due) + " days before");
        assertEquals(DATE, approach.due("t/term/1", 5000, due, due + 5000));
    }

    @Test
    void aWeakCardSeenInTheLastDaysComesBackBeforeTheDate() {
        assertTrue(approach.due("t/term/1", 3, DATE - 8, DATE + 3) < DATE);
    }
}
