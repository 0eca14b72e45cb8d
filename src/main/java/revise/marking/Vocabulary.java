package revise.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a library of topics: which words are no typing errors, and how rare each is.
 *
 * @param words every word, folded
 * @param texts in how many texts each stem occurs
 * @param size how many texts there are
 */
public record Vocabulary(Set<String> words, Map<String, Integer> texts, int size) {

    private static final double COMMONEST = 0.4;

    /** No library: every word is as rare as any other. */
    public static final Vocabulary EMPTY = new Vocabulary(Set.of(), Map.of(), 0);

    public Vocabulary {
        words = Set.copyOf(words);
        texts = Map.copyOf(texts);
    }

    /** Collects the words of marking points, definitions and the like, each a text of its own. */
    public static Vocabulary of(Iterable<String> texts) {
        Set<String> words = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        int size = 0;
        for (String text : texts) {
            List<Token> tokens = Tokens.of(text);
            Set<String> stems = new HashSet<>();
            for (Token token : tokens) {
                words.add(token.word());
                stems.add(token.stem());
            }
            for (String stem : stems) {
                counts.merge(stem, 1, Integer::sum);
            }
            size++;
        }
        return new Vocabulary(words, counts, size);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** How telling a stem is: its inverse document frequency, scaled to 0.4 for one in every text and 1 for a new one. */
    double rarity(String stem) {
        if (size < 2) {
            return 1;
        }
        double most = Math.log(1.0 + size);
        double idf = Math.log((1.0 + size) / (1.0 + texts.getOrDefault(stem, 0)));
        return COMMONEST + (1 - COMMONEST) * idf / most;
    }
}
