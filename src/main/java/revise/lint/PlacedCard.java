package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.topic.Identity;
import revise.topic.Mistake;
import revise.topic.Topic;

/**
 * A card, and where its bundle has it.
 *
 * @param spot the item of the bundle that makes the card
 */
record PlacedCard(Card card, Identity identity, Spot spot) {
    /** All cards of a topic. */
    static List<PlacedCard> of(Topic topic) {
        List<PlacedCard> placed = new ArrayList<>();
        List<Integer> misconceptions = misconceptions(topic);
        for (Card card : Deck.of(topic)) {
            int number = card.number() - 1;
            placed.add(
                    switch (card.kind()) {
                        case CONCEPT -> of(card, topic.keyConcepts().get(number).identity(), "keyConcepts", number);
                        case TERM -> of(card, topic.keyTerms().get(number).identity(), "keyTerms", number);
                        case POINT -> of(card, topic.markingPoints().get(number).identity(), "markingPoints", number);
                        case FAQ -> of(card, topic.faqs().get(number).identity(), "faqs", number);
                        case MISCONCEPTION -> {
                            int index = misconceptions.get(number);
                            yield of(card, topic.mistakes().get(index).identity(), "mistakes", index);
                        }
                    });
        }
        return placed;
    }

    /** Their places among all mistakes. */
    private static List<Integer> misconceptions(Topic topic) {
        List<Integer> places = new ArrayList<>();
        int place = 0;
        for (Mistake mistake : topic.mistakes()) {
            if (mistake.isMisconception()) {
                places.add(place);
            }
            place++;
        }
        return places;
    }

    private static PlacedCard of(Card card, Identity identity, String list, int index) {
        return new PlacedCard(card, identity, Spot.item(card.topicId(), list, index));
    }

    /** What the quiz asks; empty where the author wrote no question. */
    String prompt() {
        return Deck.isUntold(card) ? "" : card.prompt();
    }

    /** What the card is known by, unless its author gave it an id. */
    String name() {
        return switch (card.kind()) {
            case TERM -> card.answer();
            case CONCEPT, MISCONCEPTION, FAQ -> card.prompt();
            case POINT -> prompt().isEmpty() ? card.answer() : prompt();
        };
    }

    Spot promptSpot() {
        return switch (card.kind()) {
            case TERM -> spot.at("definition");
            case CONCEPT -> spot.at("term");
            case MISCONCEPTION -> spot.at("misconception");
            case POINT, FAQ -> spot.at("question");
        };
    }
}
