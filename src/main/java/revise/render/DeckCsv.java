package revise.render;

import java.util.List;
import revise.quiz.Card;

/** Cards as CSV, a row each. */
public final class DeckCsv {
    private DeckCsv() {}

    public static String header() {
        return new Csv()
                .row(List.of(
                        "key",
                        "topic",
                        "title",
                        "kind",
                        "number",
                        "prompt",
                        "answer",
                        "accepted",
                        "commandWord",
                        "marks"))
                .toString();
    }

    /** @param raw whether cells that a spreadsheet would take for a formula stay as they are */
    public static String of(List<Card> cards, boolean raw) {
        Csv csv = new Csv(raw);
        for (Card card : cards) {
            csv.row(List.of(
                    card.key(),
                    card.topicId(),
                    card.topicTitle(),
                    card.kind().word(),
                    card.number(),
                    card.prompt(),
                    card.answer(),
                    String.join("; ", card.accepted()),
                    card.commandWord(),
                    card.marks()));
        }
        return csv.toString();
    }
}
