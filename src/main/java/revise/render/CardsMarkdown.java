package revise.render;

import java.util.List;
import revise.quiz.Card;
import revise.topic.CardKind;

/** A topic's cards as Markdown, by kind. */
public final class CardsMarkdown {
    private CardsMarkdown() {}

    public static String of(List<Card> cards) {
        Markdown page = new Markdown();
        if (!cards.isEmpty()) {
            page.heading(1, cards.get(0).topicTitle());
        }
        for (CardKind kind : CardKind.values()) {
            List<Card> some = cards.stream().filter(card -> card.kind() == kind).toList();
            if (!some.isEmpty()) {
                page.heading(2, heading(kind));
                some.forEach(card -> page.item("-", item(card)));
            }
        }
        return page.toString();
    }

    static String heading(CardKind kind) {
        return switch (kind) {
            case TERM -> "Key terms";
            case CONCEPT -> "Key concepts";
            case POINT -> "Marking points";
            case MISCONCEPTION -> "Misconceptions";
            case FAQ -> "Questions";
        };
    }

    private static String item(Card card) {
        return switch (card.kind()) {
            case TERM -> Markdown.bold(card.answer()) + ": " + Markdown.escape(card.prompt());
            case CONCEPT -> Markdown.bold(card.prompt()) + ": " + Markdown.escape(card.answer());
            case POINT, FAQ -> Markdown.bold(card.prompt()) + "\n" + Markdown.escape(card.answer()) + worth(card);
            case MISCONCEPTION -> Markdown.bold(card.prompt()) + "\nRight: " + Markdown.escape(card.answer());
        };
    }

    private static String worth(Card card) {
        return card.marks() == 1 ? "" : " (" + card.marks() + " marks)";
    }
}
