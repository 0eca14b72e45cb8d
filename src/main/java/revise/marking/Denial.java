package revise.marking;

import java.util.List;
import java.util.Set;

/** Recognises that a whole statement is denied: "it is not true that", "I disagree with", "nobody thinks". */
final class Denial {

    private static final Set<String> JUDGED = Lexicon.words("true correct right fact accurate case evidence");

    private static final Set<String> FALSE =
            Lexicon.words("false untrue wrong incorrect myth lie nonsense rubbish untruth");

    private static final Set<String> OPINIONS = Lexicon.words("think believ agre accept say claim mean");

    private static final Set<String> DENIALS = Lexicon.words("disagre deni contrari disput");

    private Denial() {}

    /** One past the last word of a denial that starts at a word, or 0. */
    static int end(List<Token> tokens, int i) {
        String word = Negation.word(tokens, i);
        boolean disagrees = DENIALS.contains(tokens.get(i).stem())
                && (leadsOn(tokens, i + 1) || Negation.is(tokens, i + 1, "with"));
        if (disagrees || FALSE.contains(word) && leadsOn(tokens, i + 1)) {
            return i + 1;
        }
        for (int j = i + 1; Negators.isNegator(word) && j < Math.min(tokens.size(), i + 4); j++) {
            if (tokens.get(j).clause() != tokens.get(i).clause()) {
                return 0;
            }
            boolean judged = JUDGED.contains(Negation.word(tokens, j)) && leadsOn(tokens, j + 1);
            boolean person = word.startsWith("no") && !word.startsWith("not")
                    || speaker(tokens, i)
                    || Negation.is(tokens, j + 1, "that");
            if (judged || OPINIONS.contains(tokens.get(j).stem()) && person && j + 1 < tokens.size()) {
                return j + 1;
            }
        }
        return 0;
    }

    /** "I do not think": the one who speaks stands up to two words before. */
    private static boolean speaker(List<Token> tokens, int i) {
        for (int j = Math.max(0, i - 2); j < i; j++) {
            if (Negation.is(tokens, j, "i") || Negation.is(tokens, j, "we")) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOn(List<Token> tokens, int i) {
        return Negation.word(tokens, i).equals("that")
                || Negation.word(tokens, i).equals("to");
    }
}
