package revise.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much each word of a marking point counts. */
final class Weights {

    /** A word that the question already gave away. */
    private static final double ASKED = 0.2;

    /** A word that assessors write whatever the subject. */
    private static final double FILLER = 0.3;

    private static final Set<String> FILLERS = stems(
            "clear detail demonstrate understand knowledge systematic structured "
                    + "comprehensive effective appropriate relevant specific accurate consistent reliable practical direct concrete "
                    + "evidence example show explain describe outline identify analyse evaluate discuss application apply use using "
                    + "including include various key main important range different suitable thorough full good sound "
                    + "approach process method methods way ensure provide produce link reference named concept principle aspect "
                    + "correct well-structured logical critical detailed state give ability role overall general particular");

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
        if (FILLERS.contains(token.stem())) {
            weight *= FILLER;
        }
        return asked(token) ? weight * ASKED : weight;
    }

    boolean asked(Token token) {
        return asked.contains(token.stem());
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (Token token : Tokens.of(words)) {
            stems.add(token.stem());
        }
        return Set.copyOf(stems);
    }
}
