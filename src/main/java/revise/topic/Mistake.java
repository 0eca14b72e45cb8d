package revise.topic;

/**
 * A common error. With a correction it is a misconception, and a card; without one the identity only carries the id
 * that the author may have given.
 *
 * @param correction what is right and why, or empty
 */
public record Mistake(Identity identity, String text, String correction) {
    public boolean isMisconception() {
        return !correction.isEmpty();
    }
}
