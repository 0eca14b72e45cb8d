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

    /** So many days before the date only the cards that need it most are asked. */
    static final int FINAL_DAYS = 2;

    /** A card seen in the last days rests if its chance of recall on the date is at least this. */
    private static final double SAFE = 0.95;

    private static final double SAFE_AT_THE_END = 0.92;

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
        long risen = last + Math.max(1, Math.round(fsrs.interval(stability, retention(left))));
        long lastLook = Math.max(last + 1, date - lookAhead(key, stability));
        long due = Math.min(usual, Math.min(risen, lastLook));
        double enough = due >= date - FINAL_DAYS ? SAFE_AT_THE_END : SAFE;
        boolean rests = left <= LAST_DAYS && onTheDate(stability, last) >= enough;
        return rests ? Math.min(usual, date) : due;
    }

    /** How many days before the date the last look is: spread by card, and nearer for memories that fade fast. */
    private long lookAhead(String key, double stability) {
        long bearable = (long) Math.min(LAST_DAYS, Math.max(1, fsrs.interval(stability, SAFE)));
        return 1 + Math.floorMod(Fuzz.mix(key.hashCode()), bearable);
    }
}
