package revise.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.topic.Wording;

/** How alike two texts are, by the words they share. */
final class Likeness {
    private static final double NEARLY_EQUAL = 0.8;

    private Likeness() {}

    /** Whether a reader would take both for the same answer: the same words, one within the other, or nearly so. */
    static boolean nearlyEqual(String a, String b) {
        Set<String> words = words(a);
        Set<String> others = words(b);
        return words.containsAll(others) || others.containsAll(words) || dice(words, others) >= NEARLY_EQUAL;
    }

    /** Dice's coefficient of the two sets of words, 0 to 1. */
    private static double dice(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return 2.0 * common.size() / (a.size() + b.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Wording.fold(text).split(" ")));
    }
}
