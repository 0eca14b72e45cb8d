package revise.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private static Map<Integer, Integer> pairs(List<Set<String>> sets) {
        Resemblance<Integer> resemblance = new Resemblance<>();
        for (int i = 0; i < sets.size(); i++) {
            resemblance.add(i, sets.get(i));
        }
        Map<Integer, Integer> pairs = new TreeMap<>();
        resemblance.forEach(pairs::put);
        return pairs;
    }

    private static boolean isNear(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return 20 * common.size() >= 9 * (a.size() + b.size()) && !common.isEmpty();
    }

    private static Set<String> drawn(Random random, int words, int of) {
        Set<String> set = new HashSet<>();
        while (set.size() < words) {
            set.add("w" + random.nextInt(of));
        }
        return set;
    }

    /** Sets of one to forty words, each followed by one that differs in a few. */
    @Test
    void findsWhatComparingEachWithEachFinds() {
        Random random = new Random(1);
        List<Set<String>> sets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Set<String> set = drawn(random, 1 + random.nextInt(40), 10_000);
            Set<String> other = new HashSet<>(set);
            for (int change = random.nextInt(5); change > 0; change--) {
                if (random.nextBoolean() && other.size() > 1) {
                    other.remove(other.iterator().next());
                }
                if (random.nextBoolean()) {
                    other.add("x" + random.nextInt(100));
                }
            }
            sets.add(set);
            sets.add(other);
        }
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i && !expected.containsKey(i); j++) {
                if (isNear(sets.get(i), sets.get(j))) {
                    expected.put(i, j);
                }
            }
        }
        assertTrue(expected.size() > 150, "the sample has pairs: " + expected.size());
        assertTrue(expected.size() < 350, "and others: " + expected.size());
        assertEquals(expected, pairs(sets));
    }

    @Test
    void copiesAreLikeTheFirst() {
        Set<String> set = Set.of("a", "b", "c");
        assertEquals(Map.of(1, 0, 2, 0), pairs(List.of(set, set, set)));
        assertEquals(Map.of(), pairs(List.of(Set.of(), Set.of())));
    }

    /** With few words for many texts, as in generated bundles, all places are crowded. */
    @Test
    void takesNoTimeToSpeakOf() {
        Random random = new Random(2);
        List<Set<String>> sets = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            sets.add(drawn(random, 12, 60));
        }
        long start = System.nanoTime();
        int found = pairs(sets).size();
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(found < 1000, "found " + found);
        assertTrue(seconds < 20, "took " + seconds + " s");
    }
}
