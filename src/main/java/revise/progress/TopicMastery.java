package revise.progress;

/**
 * How a topic stands.
 *
 * @param fresh how many cards were never asked
 * @param weak how many are being learnt or likely to be forgotten
 * @param secure how many last
 * @param recall the mean chance of recalling a card now, 0 to 1, new ones counting 0
 */
public record TopicMastery(String topic, int fresh, int weak, int secure, double recall) {

    /** How many cards there are. */
    public int cards() {
        return fresh + weak + secure;
    }

    /** The topic with one more card. */
    TopicMastery with(Mastery mastery, double chance) {
        return new TopicMastery(
                topic,
                fresh + (mastery == Mastery.NEW ? 1 : 0),
                weak + (mastery == Mastery.WEAK ? 1 : 0),
                secure + (mastery == Mastery.SECURE ? 1 : 0),
                recall + (chance - recall) / (cards() + 1));
    }
}
