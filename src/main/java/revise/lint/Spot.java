package revise.lint;

import java.util.List;

/**
 * A place in a bundle, told without lines: where a line is needed, the bundle is read again.
 *
 * @param topic the topic's id
 * @param path keys, and numbers from 0 of items in lists, from the top: {@code keyTerms}, {@code 3}, {@code definition}
 */
public record Spot(String topic, List<String> path) {
    public Spot {
        path = List.copyOf(path);
    }

    /** @param number from 0 */
    static Spot item(String topic, String list, int number) {
        return new Spot(topic, List.of(list, Integer.toString(number)));
    }

    /** A value within what is here. */
    Spot at(String... further) {
        String[] all = new String[path.size() + further.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < path.size() ? path.get(i) : further[i - path.size()];
        }
        return new Spot(topic, List.of(all));
    }
}
