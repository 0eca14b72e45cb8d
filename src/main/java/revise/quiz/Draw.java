package revise.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import revise.topic.CardKind;

/** Chooses the cards of a quiz and their order. */
public final class Draw {
    private Draw() {}

    /**
     * Draws cards of the given kinds, shuffled, the topics taking turns. The order in which the cards are given does
     * not matter.
     *
     * @param most how many at most
     */
    public static List<Question> of(List<Card> cards, Set<CardKind> kinds, int most, Dice dice) {
        Map<String, List<Card>> byTopic = new TreeMap<>();
        for (Card card : cards) {
            if (kinds.contains(card.kind())) {
                List<Card> pile = byTopic.get(card.topicId());
                if (pile == null) {
                    pile = new ArrayList<>();
                    byTopic.put(card.topicId(), pile);
                }
                pile.add(card);
            }
        }
        List<List<Card>> piles = new ArrayList<>();
        for (List<Card> pile : byTopic.values()) {
            Collections.sort(pile);
            piles.add(dice.shuffled(pile));
        }
        return inOrder(interleaved(dice.shuffled(piles), most), dice);
    }

    /** Asks the cards as they come; the dice only choose the side of a misconception that is shown. */
    public static List<Question> inOrder(List<Card> cards, Dice dice) {
        List<Question> drawn = new ArrayList<>(cards.size());
        for (Card card : cards) {
            drawn.add(Question.of(card, dice));
        }
        return drawn;
    }

    /** Draws whole topics: all marking points of each are asked for at once. */
    public static List<Question> recall(List<Card> cards, int most, Dice dice) {
        Map<String, List<Card>> points = new TreeMap<>();
        for (Card card : cards) {
            if (card.kind() == CardKind.POINT) {
                points.computeIfAbsent(card.topicId(), id -> new ArrayList<>()).add(card);
            }
        }
        List<Question> drawn = new ArrayList<>();
        for (List<Card> topic : dice.shuffled(new ArrayList<>(points.values()))) {
            if (drawn.size() < most) {
                drawn.add(Question.recall(topic));
            }
        }
        return drawn;
    }

    private static List<Card> interleaved(List<List<Card>> piles, int most) {
        List<Card> taken = new ArrayList<>();
        boolean left = true;
        for (int round = 0; left; round++) {
            left = false;
            for (List<Card> pile : piles) {
                if (round < pile.size()) {
                    left = true;
                    if (taken.size() == most) {
                        return taken;
                    }
                    taken.add(pile.get(round));
                }
            }
        }
        return taken;
    }
}
