package revise.progress;

/**
 * A card of the deck and how it stands.
 *
 * @param key {@code topicId/kind/ID}
 * @param memory {@link Memory#NEW} if it was never asked
 */
public record CardMemory(String key, Memory memory) {

    /** @throws IllegalArgumentException if the key does not have three parts */
    public CardMemory {
        int first = key.indexOf('/');
        int second = key.indexOf('/', first + 1);
        if (first < 1 || second < first + 2 || second == key.length() - 1) {
            throw new IllegalArgumentException("not a card's key, topicId/kind/ID: " + key);
        }
    }

    /** The topic the card belongs to. */
    public String topic() {
        return topic(key);
    }

    /** The kind of card: {@code term}, {@code concept}, {@code point}, {@code misconception} or {@code faq}. */
    public String kind() {
        int first = key.indexOf('/');
        return key.substring(first + 1, key.indexOf('/', first + 1));
    }

    /** The topic in a card's key; the whole key if it names none. */
    public static String topic(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
