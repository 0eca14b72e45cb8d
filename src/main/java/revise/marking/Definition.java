package revise.marking;

import java.util.List;
import java.util.Set;

/**
 * Where a wording names a term and then says what it is: "osmosis as the net movement of water", "specificity means
 * matching training to the sport". Whoever writes the name has not yet said what it means.
 */
final class Definition {

    private static final int LONGEST_NAME = 3;

    private static final Set<String> EQUALS = Set.of("means", "mean");

    private Definition() {}

    /** How many of the first words only name the term, or 0. */
    static int name(List<Token> tokens) {
        int content = 0;
        for (int i = 0; i < tokens.size() && content <= LONGEST_NAME; i++) {
            String word = tokens.get(i).word();
            if (content > 0
                    && (EQUALS.contains(word)
                            || word.equals("as") && !Negation.is(tokens, i - 1, "such")
                            || is(tokens, i))) {
                return i;
            }
            content += tokens.get(i).content() ? 1 : 0;
        }
        return 0;
    }

    /** "is the", "is when", "refers to". */
    private static boolean is(List<Token> tokens, int i) {
        String word = tokens.get(i).word();
        String next = Negation.word(tokens, i + 1);
        boolean defines = Lexicon.ARTICLES.contains(next) || next.equals("when") || next.equals("where");
        return (word.equals("is") || word.equals("are")) && defines || word.equals("refers") && next.equals("to");
    }
}
