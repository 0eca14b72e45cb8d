package revise.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that an element, a core or an alternative wants to see, each stem once.
 *
 * @param tokens the words in their order
 * @param weights how much each of them counts, above 0
 * @param negated which of them the wording negates, by -1 for never, 1 for always and 0 for now and then
 * @param cues tells the negations of those that are always negated from one another, or 0
 * @param contents how many of them carry content
 * @param insets other wordings of some of them
 */
record Wanted(List<Token> tokens, double[] weights, int[] negated, int[] cues, int contents, List<Inset> insets) {

    /**
     * Other wordings of some of the words.
     *
     * @param words which of them
     * @param wordings what may stand in their place
     */
    record Inset(int[] words, List<Wanted> wordings) {}

    /** A function word such as "without" or "between" shapes the meaning a little. */
    private static final double FUNCTION = 0.05;

    /** A word of the name that a definition explains. */
    private static final double NAMED = 0.4;

    private static final int LONG = 8;

    static Wanted of(String wording, Weights weights) {
        List<Token> text = Tokens.of(wording);
        Negation negation = Negation.of(text);
        boolean[] averted = Averted.of(text);
        int contents = 0;
        for (Token token : text) {
            contents += token.content() ? 1 : 0;
        }
        Set<String> named = new HashSet<>();
        for (Token token : text.subList(0, Definition.name(text))) {
            named.add(token.stem());
        }
        List<Token> tokens = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Token token : text) {
            boolean tells = token.content() || contents == 0 || !Lexicon.ARTICLES.contains(token.word());
            if (tells && seen.add(token.stem())) {
                tokens.add(token);
            }
        }
        double[] each = new double[tokens.size()];
        int[] negated = new int[tokens.size()];
        int[] cues = new int[tokens.size()];
        int distinct = 0;
        for (int i = 0; i < each.length; i++) {
            boolean content = tokens.get(i).content();
            each[i] = content ? weights.of(tokens.get(i)) : contents == 0 ? 1 : FUNCTION;
            each[i] *= named.contains(tokens.get(i).stem()) ? NAMED : 1;
            negated[i] = polarity(tokens.get(i), text, negation, averted);
            cues[i] = negated[i] > 0 ? negation.cues()[text.indexOf(tokens.get(i))] : 0;
            distinct += content ? 1 : 0;
        }
        return new Wanted(tokens, each, negated, cues, distinct, List.of());
    }

    /** The words of an element or a core, and what may stand for some of them. */
    static Wanted of(Element element, Weights weights) {
        Wanted words = of(element.text(), weights);
        if (element.insets().isEmpty()) {
            return words;
        }
        List<Inset> insets = new ArrayList<>();
        for (Element.Inset inset : element.insets()) {
            List<Wanted> wordings = new ArrayList<>();
            for (String wording : inset.alternatives()) {
                wordings.add(of(wording, weights));
            }
            insets.add(new Inset(words.indexes(inset.phrase()), wordings));
        }
        return new Wanted(words.tokens, words.weights, words.negated, words.cues, words.contents, insets);
    }

    private int[] indexes(String phrase) {
        Set<String> stems = new HashSet<>();
        for (Token token : Tokens.of(phrase)) {
            stems.add(token.stem());
        }
        int[] found = new int[tokens.size()];
        int count = 0;
        for (int i = 0; i < found.length; i++) {
            if (tokens.get(i).content() && stems.contains(tokens.get(i).stem())) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int polarity(Token word, List<Token> text, Negation negation, boolean[] averted) {
        boolean with = false;
        boolean without = false;
        for (int i = 0; i < averted.length; i++) {
            boolean same = text.get(i).stem().equals(word.stem());
            with |= same && (negation.negated(i) || averted[i]);
            without |= same && (!negation.negated(i) || averted[i]);
        }
        return with && without ? 0 : with ? 1 : -1;
    }

    double total() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /** The widest window of the answer, in tokens, in which the words may be spread; small words alone stand together. */
    int span() {
        return contents == 0 ? tokens.size() + 1 : Math.max(12, 4 * contents);
    }

    /** Over how many sentences the words may be spread: a long definition may be told in three. */
    int sentences() {
        return contents >= LONG ? 3 : 2;
    }

    /** What seeing a word there adds to the weight seen. */
    double worth(Sighting sighting) {
        return weights[sighting.word()] * sighting.quality();
    }
}
