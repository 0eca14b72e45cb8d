package revise.progress;

/**
 * When to ask a card again with an assessment ahead: never past the date, with a retention that rises toward
 * it, and once more in the last days.
 *
 * @param fsrs the memory model
 * @param retention the retention desired when no date is near, 0.7 to 0.99
 * @param date the epoch day of the assessment
 */
record Approach(Fsrs fsrs, double retention, long date) {
    /** Every card is seen once within so many days before the date. */
    static final int LAST_DAYS = 10;

    /** A card seen in the last days rests if its chance of recall on the date is at least this. */
    static final double SAFE = 0.95;

    private static final double RISE_DAYS = 30;

    /** The retention desired so many days before the date: from the usual one, a month ahead, to safe. */
    double retention(long daysLeft) {
        double risen = Math.max(0, 1 - daysLeft / RISE_DAYS);
        return Math.max(retention, retention + risen * (SAFE - retention));
    }

    /** The chance of recall on the date if a card last seen on day {@code last} is not seen again before. */
    double onTheDate(double stability, long last) {
        return fsrs.retrievability(date - last, stability);
    }

    /**
     * The day on which to ask a card again, after {@code last} and not after the date.
     *
     * @param last the day it was last seen, before the date
     * @param usual the day it would come back if there were no date
     */
    long due(String key, double stability, long last, long usual) {
        long left = date - last;
        if (left <= LAST_DAYS && onTheDate(stability, last) >= SAFE) {
            return Math.min(usual, date);
        }
        long risen = last + Math.max(1, Math.round(fsrs.interval(stability, retention(left))));
        long lastLook = Math.max(last + 1, date - lookAhead(key, stability));
        return Math.min(usual, Math.min(risen, lastLook));
    }

    /** How many days before the date the last look is: spread by card, and nearer for memories that fade fast. */
    private long lookAhead(String key, double stability) {
        long bearable = (long) Math.min(LAST_DAYS, Math.max(1, fsrs.interval(stability, SAFE)));
        return 1 + Math.floorMod(Fuzz.mix(key.hashCode()), bearable);
    }
}
