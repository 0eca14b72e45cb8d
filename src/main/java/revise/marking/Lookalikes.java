package revise.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of an answer by their first two letters, of which a typing error leaves one in its place or next to it: few
 * words need to be compared in full.
 */
final class Lookalikes {

    private final Map<Character, List<Integer>> byFirst = new HashMap<>();
    private final Map<Character, List<Integer>> bySecond = new HashMap<>();

    /** Adds a word of at least two letters. */
    void add(String word, int at) {
        byFirst.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(at);
        bySecond.computeIfAbsent(word.charAt(1), letter -> new ArrayList<>()).add(at);
    }

    /** Where the words stand that may be meant by a word of at least two letters. */
    Set<Integer> of(String word) {
        Set<Integer> near = new TreeSet<>(byFirst.getOrDefault(word.charAt(0), List.of()));
        near.addAll(byFirst.getOrDefault(word.charAt(1), List.of()));
        if (word.length() >= Kinship.LONG) {
            near.addAll(bySecond.getOrDefault(word.charAt(0), List.of()));
            near.addAll(bySecond.getOrDefault(word.charAt(1), List.of()));
        }
        return near;
    }
}
