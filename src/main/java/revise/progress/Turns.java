package revise.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets the topics of a deck take turns, so that new cards do not all come from the first. */
public final class Turns {
    private Turns() {}

    /** The same cards: the first of each topic, then the second of each, and so on. */
    public static List<CardMemory> of(List<CardMemory> deck) {
        Map<String, List<CardMemory>> topics = new LinkedHashMap<>();
        for (CardMemory card : deck) {
            List<CardMemory> cards = topics.get(card.topic());
            if (cards == null) {
                cards = new ArrayList<>();
                topics.put(card.topic(), cards);
            }
            cards.add(card);
        }
        List<CardMemory> taken = new ArrayList<>(deck.size());
        for (int round = 0; taken.size() < deck.size(); round++) {
            for (List<CardMemory> cards : topics.values()) {
                if (round < cards.size()) {
                    taken.add(cards.get(round));
                }
            }
        }
        return taken;
    }
}
