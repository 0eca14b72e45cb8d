package revise.quiz;

import java.util.List;
import revise.topic.CardKind;

/**
 * One thing to recall.
 *
 * @param key {@code topicId/kind/ID}, by which the journal knows it
 * @param topicId the topic it belongs to
 * @param topicTitle that topic's title
 * @param number its place among the topic's cards of this kind, from 1
 * @param prompt what is shown
 * @param answer the model answer
 * @param accepted other answers that are as right, such as a term's aliases
 * @param commandWord what a marking point's question asks the learner to do, or empty
 * @param marks what a full answer is worth
 */
public record Card(
        String key,
        CardKind kind,
        String topicId,
        String topicTitle,
        int number,
        String prompt,
        String answer,
        List<String> accepted,
        String commandWord,
        int marks)
        implements Comparable<Card> {
    public Card {
        accepted = List.copyOf(accepted);
    }

    /** The same card, asked for in other words. */
    public Card withPrompt(String words) {
        return new Card(key, kind, topicId, topicTitle, number, words, answer, accepted, commandWord, marks);
    }

    /** The same card, its answer in other words or worth something else. */
    public Card withAnswer(String words, int worth) {
        return new Card(key, kind, topicId, topicTitle, number, prompt, words, accepted, commandWord, worth);
    }

    /** By key. */
    @Override
    public int compareTo(Card other) {
        return key.compareTo(other.key);
    }
}
