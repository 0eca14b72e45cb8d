package revise.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the topics of a deck take turns, and in each of them the kinds of cards, so that new cards are not all of the first
 * topic and of its first kind. Marking points begin: they are what earns credit.
 */
public final class Turns {
    private static final String FIRST = "point";

    private Turns() {}

    /** The same cards, otherwise in their order. */
    public static List<CardMemory> of(List<CardMemory> deck) {
        Map<String, Map<String, List<CardMemory>>> topics = new LinkedHashMap<>();
        for (CardMemory card : deck) {
            Map<String, List<CardMemory>> kinds = topics.get(card.topic());
            if (kinds == null) {
                kinds = new LinkedHashMap<>();
                kinds.put(FIRST, new ArrayList<>());
                topics.put(card.topic(), kinds);
            }
            List<CardMemory> cards = kinds.get(card.kind());
            if (cards == null) {
                cards = new ArrayList<>();
                kinds.put(card.kind(), cards);
            }
            cards.add(card);
        }
        List<List<CardMemory>> each = new ArrayList<>(topics.size());
        for (Map<String, List<CardMemory>> kinds : topics.values()) {
            each.add(taken(kinds.values()));
        }
        return taken(each);
    }

    /** The first of each pile, then the second of each, and so on. */
    private static List<CardMemory> taken(Collection<List<CardMemory>> piles) {
        List<CardMemory> taken = new ArrayList<>();
        boolean left = true;
        for (int round = 0; left; round++) {
            left = false;
            for (List<CardMemory> pile : piles) {
                if (round < pile.size()) {
                    taken.add(pile.get(round));
                    left = true;
                }
            }
        }
        return taken;
    }
}
