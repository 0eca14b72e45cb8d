package revise.render;

import revise.quiz.Card;

/** What a card is called in a list: the term, the point with its number as in {@code criteria}, else what is asked. */
final class CardName {
    private CardName() {}

    /** On one line. */
    static String of(Card card) {
        String name = switch (card.kind()) {
            case TERM -> card.answer();
            case POINT -> "Point " + card.number() + ": " + card.answer();
            default -> card.prompt();
        };
        return Harmless.line(name);
    }
}
