package revise.exchange;

import java.util.List;
import revise.quiz.Card;

/** Cards for hashcards: a block {@code Q: ...} and {@code A: ...} each, in a file of Markdown that is one deck. */
public final class Hashcards {
    private Hashcards() {}

    /** Names the deck, which is otherwise called as the file is. */
    public static String header(String deck) {
        String name = deck.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace('\n', ' ')
                .replace('\t', ' ');
        return "---\nname = \"" + name + "\"\n---\n\n";
    }

    public static String of(List<Card> cards) {
        StringBuilder text = new StringBuilder();
        for (Card card : cards) {
            text.append(text.length() == 0 ? "" : "\n");
            block(text, "Q: ", card.prompt());
            block(text, "A: ", card.answer());
        }
        return text.toString();
    }

    /** A further line that begins as a mark does would end the text; a space before it keeps it what it is. */
    private static void block(StringBuilder text, String mark, String content) {
        String before = mark;
        for (String line : content.strip().split("\n", -1)) {
            text.append(before)
                    .append(isMark(line) && before.isEmpty() ? " " : "")
                    .append(line)
                    .append('\n');
            before = "";
        }
    }

    private static boolean isMark(String line) {
        return line.startsWith("Q:") || line.startsWith("A:") || line.startsWith("C:") || line.startsWith("---");
    }
}
