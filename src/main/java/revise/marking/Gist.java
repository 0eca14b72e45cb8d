package revise.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that carry a text's meaning, in the form in which marking compares words: folded and stemmed. Of the words
 * that tie a sentence together only those count that turn its meaning: what denies, and what asks. Words are remembered,
 * for the sake of those who ask about many texts.
 */
public final class Gist {
    private static final Set<String> DENIALS = Lexicon.words("no not nor never neither cannot without");

    private static final Set<String> QUESTION_WORDS = Lexicon.words("how what when where which who whose why");

    private static final int MOST_REMEMBERED = 100_000;

    private final Map<String, List<String>> known = new HashMap<>();

    /** The words of any text, each once, in their order; a denial is {@code not}, whatever its form. */
    public Set<String> of(String text) {
        Set<String> gist = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    gist.addAll(words(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return gist;
    }

    /** No word goes on behind white space, and most come again. */
    private List<String> words(String run) {
        List<String> words = known.get(run);
        if (words == null) {
            words = read(run);
            if (known.size() < MOST_REMEMBERED) {
                known.put(run, words);
            }
        }
        return words;
    }

    private static List<String> read(String run) {
        List<String> words = new ArrayList<>();
        for (Token token : Tokens.of(run)) {
            if (DENIALS.contains(token.word()) || token.word().endsWith("n't")) {
                words.add("not");
            } else if (token.content() || QUESTION_WORDS.contains(token.word())) {
                words.add(token.stem());
            }
        }
        return words;
    }

    /** How alike two gists are: Dice's coefficient, 0 to 1; 0 where one of them is empty. */
    public static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return 2.0 * shared(a, b) / (a.size() + b.size());
    }

    /** How much of the first gist the second one holds, 0 to 1; 0 where the first is empty. */
    public static double share(Set<String> of, Set<String> in) {
        return of.isEmpty() ? 0 : (double) shared(of, in) / of.size();
    }

    private static int shared(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
