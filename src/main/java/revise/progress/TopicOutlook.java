package revise.progress;

/**
 * How a topic will stand on the date of a plan.
 *
 * @param cards how many cards it has
 * @param secure how many of them are expected to be recalled with a chance of 0.9 or more
 * @param recall the mean chance of recall, 0 to 1
 */
public record TopicOutlook(String topic, int cards, double secure, double recall) {
    private static final double ENOUGH = 0.95;

    /** Whether the topic will make it: at least 95 in 100 cards secure. */
    public boolean ready() {
        return secure >= ENOUGH * cards;
    }
}
