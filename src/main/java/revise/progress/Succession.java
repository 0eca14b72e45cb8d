package revise.progress;

import java.util.Map;

/** Which cards carry on the history of others. */
final class Succession {
    private Succession() {}

    /**
     * The card that carries on another's history; of a circle, which is an author's error, any.
     *
     * @param succession the keys of cards that carry on the history of others, by the others' keys
     */
    static String heir(String card, Map<String, String> succession) {
        String heir = card;
        for (int steps = 0; steps <= succession.size(); steps++) {
            String next = succession.get(heir);
            if (next == null) {
                return heir;
            }
            heir = next;
        }
        return heir;
    }
}
