package revise.progress;

/**
 * The time spent on cards, each counted once a day.
 *
 * @param cards how many, over all days
 * @param ms in milliseconds
 */
public record Effort(int cards, long ms) {
    static final Effort NONE = new Effort(0, 0);

    /** No review counts as longer: the learner has walked away. */
    static final long LONGEST_MS = 300_000;

    /** As many cards at the usual pace as it takes of the learner's own to count as much. */
    private static final int USUAL_CARDS = 10;

    /** Seconds a card; near the usual while few cards tell. */
    double seconds(double usual) {
        return (ms / 1000.0 + USUAL_CARDS * usual) / (cards + USUAL_CARDS);
    }
}
