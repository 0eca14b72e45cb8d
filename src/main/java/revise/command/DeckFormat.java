package revise.command;

import java.util.List;
import java.util.function.Function;
import revise.exchange.AnkiText;
import revise.exchange.Gift;
import revise.exchange.Hashcards;
import revise.exchange.QuizletTsv;
import revise.quiz.Card;
import revise.render.CardsHtml;
import revise.render.CardsMarkdown;
import revise.render.DeckCsv;

/**
 * How a deck is written, a topic at a time, so that memory does not grow with it.
 *
 * @param header what stands before the first topic
 * @param topic writes the cards of one
 * @param between what stands between two topics
 * @param footer what stands behind the last
 * @param namesTopics whether a card's topic can be seen from what is written
 */
record DeckFormat(
        String header, Function<List<Card>, String> topic, String between, String footer, boolean namesTopics) {
    static final List<String> NAMES = List.of("anki", "tsv", "csv", "gift", "markdown", "html", "hashcards");

    private static DeckFormat of(String header, Function<List<Card>, String> topic, boolean namesTopics) {
        return new DeckFormat(header, topic, "", "", namesTopics);
    }

    /**
     * @param name one of the names
     * @param title the deck's, or empty if it has none
     * @param flashCards whether HTML is written as cards to cut out
     * @param raw whether cells of CSV that look like formulas are left as they are
     */
    static DeckFormat of(String name, String title, boolean flashCards, boolean raw) {
        return switch (name) {
            case "anki" -> of(AnkiText.header(), AnkiText::of, true);
            case "tsv" -> of("", QuizletTsv::of, false);
            case "csv" -> of(DeckCsv.header(), cards -> DeckCsv.of(cards, raw), true);
            case "gift" -> new DeckFormat("", Gift::of, "\n", "", false);
            case "hashcards" ->
                new DeckFormat(title.isEmpty() ? "" : Hashcards.header(title), Hashcards::of, "\n", "", false);
            case "markdown" -> new DeckFormat("", CardsMarkdown::of, "\n", "", true);
            case "html" -> html(title.isEmpty() ? "Cards" : title, flashCards);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static DeckFormat html(String title, boolean flashCards) {
        return flashCards
                ? new DeckFormat(
                        CardsHtml.flashCardHeader(title), CardsHtml::flashCards, "", CardsHtml.flashCardFooter(), true)
                : new DeckFormat(CardsHtml.header(title), CardsHtml::of, "", CardsHtml.footer(), true);
    }
}
