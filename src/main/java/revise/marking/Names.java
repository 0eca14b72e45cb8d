package revise.marking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the part of a marking point that an author means by its words, give or take case, punctuation and extent. */
final class Names {

    /** How much of the words of both must be shared (Dice's coefficient, 0 to 1). */
    private static final double NEAR = 0.66;

    private static final Set<String> SMALL = Lexicon.words("a an the of to for and or in on with that is are be by as");

    private Names() {}

    /** The index of the candidate a name fits best, or -1 if it fits none. */
    static int find(String name, List<String> candidates) {
        Set<String> wanted = words(name);
        int best = -1;
        double bestLikeness = 0;
        for (int i = 0; i < candidates.size(); i++) {
            double likeness = likeness(wanted, words(candidates.get(i)));
            if (likeness >= NEAR && likeness > bestLikeness) {
                best = i;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    /** The index of the shortest candidate that holds all words of a name and more, or -1 if none does. */
    static int around(String name, List<String> candidates) {
        Set<String> wanted = words(name);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            Set<String> words = words(candidates.get(i));
            if (words.size() < least && words.size() > wanted.size() && words.containsAll(wanted)) {
                best = i;
                least = words.size();
            }
        }
        return best;
    }

    private static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return 2.0 * shared / (a.size() + b.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Set<String> small = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '\'' && c != '’' && word.length() > 0) {
                add(word.toString().toLowerCase(Locale.ROOT), words, small);
                word.setLength(0);
            }
        }
        return words.isEmpty() ? small : words;
    }

    private static void add(String word, Collection<String> words, Collection<String> small) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        (SMALL.contains(word) ? small : words).add(plural ? word.substring(0, word.length() - 1) : word);
    }
}
