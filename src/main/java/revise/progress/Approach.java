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
    /** Every card is seen once within so many days before the date; one that keeps for long, within {@link #LONGEST_LAST}. */
    static final int LAST_DAYS = 10;

    private static final int LONGEST_LAST = 30;

    /** A card keeps for as long as its chance of recall stays above this. */
    private static final double KEPT = 0.98;

    /** So many days before the date only the cards that need it most are asked. */
    static final int FINAL_DAYS = 2;

    /** A card seen in the last days rests if its chance of recall on the date is at least this. */
    private static final double SAFE = 0.95;

    private static final double SAFE_AT_THE_END = 0.93;

    private static final double RISE_DAYS = 15;

    /** The retention desired so many days before the date: from the usual one, half a month ahead, to safe. */
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
        long lastDays = lastDays(stability);
        long due = Math.min(usual, Math.min(risen, lastLook(key, last, lastDays)));
        double enough = due >= date - FINAL_DAYS ? SAFE_AT_THE_END : SAFE;
        boolean rests = left <= lastDays && onTheDate(stability, last) >= enough;
        return rests ? Math.min(usual, date) : due;
    }

    /** In a long plan the looks at well known cards would otherwise crowd the end, and set the load of every day. */
    private long lastDays(double stability) {
        return Math.max(LAST_DAYS, Math.min((long) fsrs.interval(stability, KEPT), LONGEST_LAST));
    }

    /** The day, spread over the last ones by card, by which it is seen; once past, the day before the date. */
    private long lastLook(String key, long last, long lastDays) {
        long look = date - 1 - Math.floorMod(Fuzz.mix(key.hashCode()), lastDays);
        return look > last ? look : Math.max(last + 1, date - 1);
    }
}
