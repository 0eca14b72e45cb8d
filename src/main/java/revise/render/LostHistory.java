package revise.render;

import java.util.List;

/**
 * Reviews whose card is gone from its topic.
 *
 * @param card its key
 * @param reviews how many of them there are
 * @param name what the card was about when it was last rated; empty if that is not known
 * @param file the topic's bundle
 * @param line where the new card stands that is like it, counted from 1; 0 if there is none, as is the column
 * @param heir what the new card is about, or empty
 * @param was the earlier ids that the new card would have to name, or none
 * @param bare whether the new card is a plain text, which cannot name any
 * @param now where the same card stands in another topic, to which history does not go; empty if there is none
 */
public record LostHistory(
        String card,
        int reviews,
        String name,
        String file,
        int line,
        int column,
        String heir,
        List<String> was,
        boolean bare,
        String now) {
    public LostHistory {
        was = List.copyOf(was);
    }

    /** @param now where the same card stands in another topic, or empty */
    public static LostHistory withoutHeir(String card, int reviews, String name, String file, String now) {
        return new LostHistory(card, reviews, name, file, 0, 0, "", List.of(), false, now);
    }

    /** The line to add, as the bundle's format has it. */
    String proposal() {
        if (file.endsWith(".json")) {
            return "\"was\": [\"" + String.join("\", \"", was) + "\"]";
        }
        return "was: [" + String.join(", ", was) + "]";
    }
}
