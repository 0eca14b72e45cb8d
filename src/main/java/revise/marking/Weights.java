package revise.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each word of a marking point counts. */
final class Weights {

    /** A word that the question already gave away. */
    private static final double ASKED = 0.22;

    /** A word that assessors write whatever the subject. */
    private static final double FILLER = 0.5;

    private static final int ENDING = 3;

    private static final Map<String, Integer> FILLERS =
            lengths("clear detail demonstrate understand knowledge systematic structured "
                    + "comprehensive effective appropriate relevant specific thorough explain describe outline identify discuss "
                    + "evidence example various suitable logical approach practical concrete sound include use");

    private final Set<String> asked = new HashSet<>();
    private final Vocabulary vocabulary;

    Weights(List<Token> question, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Token token : question) {
            asked.add(token.stem());
        }
    }

    double of(Token token) {
        double weight = vocabulary.rarity(token.stem());
        if (token.word().length() <= FILLERS.getOrDefault(token.stem(), 0)) {
            weight *= FILLER;
        }
        return asked(token) ? weight * ASKED : weight;
    }

    boolean asked(Token token) {
        return asked.contains(token.stem());
    }

    /** The longest form of each that is still taken for it: "specific" and "specifically", not "specifications". */
    private static Map<String, Integer> lengths(String words) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Token token : Tokens.of(words)) {
            lengths.merge(token.stem(), token.word().length() + ENDING, Math::max);
        }
        return Map.copyOf(lengths);
    }
}
