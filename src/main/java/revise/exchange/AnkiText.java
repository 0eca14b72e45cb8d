package revise.exchange;

import java.util.ArrayList;
import java.util.List;
import revise.quiz.Card;

/**
 * Cards as Anki's text import reads them (Anki manual, "Importing: text files", Anki 2.1.55 or later): the front, the
 * back, the deck, the GUID and the tags, separated by tabs. The GUID is the card's key, so that importing once more
 * updates what is there.
 */
public final class AnkiText {
    private AnkiText() {}

    /** What the file begins with: how Anki is to read it. */
    public static String header() {
        return """
                #separator:tab
                #html:false
                #notetype:Basic
                #deck column:3
                #guid column:4
                #tags column:5
                """;
    }

    public static String of(List<Card> cards) {
        StringBuilder text = new StringBuilder();
        for (Card card : cards) {
            append(text, card.prompt());
            append(text.append('\t'), card.answer());
            append(text.append('\t'), deck(card.topicTitle()));
            append(text.append('\t'), card.key());
            append(text.append('\t'), String.join(" ", tags(card)));
            text.append('\n');
        }
        return text.toString();
    }

    /** Two colons would make a deck within a deck. */
    private static String deck(String title) {
        return title.replace("::", ": :").replace('\n', ' ');
    }

    /** A tag ends at a space. */
    private static List<String> tags(Card card) {
        List<String> tags = new ArrayList<>();
        tags.add(card.topicId());
        tags.add(card.kind().word());
        if (!card.commandWord().isEmpty()) {
            tags.add(card.commandWord().strip().replaceAll("\\s+", "-"));
        }
        return tags;
    }

    /** A line that begins with {@code #} would be a comment, one that begins with {@code tags:} the tags of all cards. */
    private static void append(StringBuilder text, String field) {
        boolean quoted = field.startsWith("#") || field.startsWith("tags:");
        for (int i = 0; i < field.length() && !quoted; i++) {
            char c = field.charAt(i);
            quoted = c == '\t' || c == '\n' || c == '\r' || c == '"';
        }
        text.append(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field);
    }
}
