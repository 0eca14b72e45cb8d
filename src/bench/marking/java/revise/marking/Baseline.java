package revise.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain methods that marking has to beat: share of a point's stems in the answer, and cosine of tf-idf vectors. */
public final class Baseline {

    private final Map<String, Integer> texts = new HashMap<>();
    private int size;

    /** Counts the stems of one text, for the idf. */
    public void add(String text) {
        size++;
        for (String stem : new HashSet<>(counts(text).keySet())) {
            texts.merge(stem, 1, Integer::sum);
        }
    }

    public double stemRecall(String point, String answer) {
        Set<String> wanted = counts(point).keySet();
        Set<String> given = counts(answer).keySet();
        double seen = 0;
        for (String stem : wanted) {
            seen += given.contains(stem) ? 1 : 0;
        }
        return wanted.isEmpty() ? 0 : seen / wanted.size();
    }

    public double cosine(String point, String answer) {
        Map<String, Integer> a = counts(point);
        Map<String, Integer> b = counts(answer);
        double product = 0;
        for (String stem : a.keySet()) {
            product += b.containsKey(stem) ? value(a, stem) * value(b, stem) : 0;
        }
        return product == 0 ? 0 : product / Math.sqrt(square(a) * square(b));
    }

    private double square(Map<String, Integer> counts) {
        double sum = 0;
        for (String stem : counts.keySet()) {
            sum += value(counts, stem) * value(counts, stem);
        }
        return sum;
    }

    private double value(Map<String, Integer> counts, String stem) {
        return counts.get(stem) * (1 + Math.log((1.0 + size) / (1.0 + texts.getOrDefault(stem, 0))));
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        List<Token> tokens = Tokens.of(text);
        for (Token token : tokens) {
            if (token.content()) {
                counts.merge(token.stem(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
