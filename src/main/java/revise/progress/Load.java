package revise.progress;

/**
 * How much work a day may hold.
 *
 * @param least seconds below which the day is filled up with cards not yet due
 * @param most seconds above which cards wait for the next day
 */
record Load(double least, double most) {
    /** No limits: every card on the day it asks for. */
    static final Load ANY = new Load(0, Double.MAX_VALUE);

    /** The least load is this much below the most, which leaves room under the promised 1.5 times the mean. */
    private static final double SPREAD = 1.15;

    static Load upTo(double seconds) {
        return new Load(seconds / SPREAD, seconds);
    }

    /**
     * What is left of the day's work once so many seconds of it are done: a day begun is filled up no more, or each
     * session would find a little work that the one before did not leave.
     */
    Load without(double seconds) {
        return new Load(seconds > 0 ? 0 : least, most - seconds);
    }
}
