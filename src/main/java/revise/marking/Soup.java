package revise.marking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises words in a row that are no sentences: key words without function words between them, the same glue
 * between all of them, or function words where English has none.
 */
final class Soup {

    /** Shorter answers may be lists in good faith. */
    private static final int SHORTEST = 12;

    private static final Set<String> ARTICLES = Lexicon.words("the a an");

    /** What never follows an article. */
    private static final Set<String> AFTER_ARTICLE = Lexicon.words(
            "the a an of and or to in for is are was were with by "
                    + "that from at be has have can will would should must if because so i we they he she it into than how why");

    private static final Set<String> BINDING = Lexicon.words("of and or to for with by from into the a an");

    /** What never follows a word that binds to the next. */
    private static final Set<String> AFTER_BINDING =
            Lexicon.words("of and or is are was were has will would should must");

    private Soup() {}

    static boolean is(List<Token> tokens) {
        return tokens.size() >= SHORTEST && (keywords(tokens) || glued(tokens) || ungrammatical(tokens));
    }

    /** Fewer than one function word in eight, and long stretches without a stop. */
    private static boolean keywords(List<Token> tokens) {
        int function = 0;
        int clauses = 1;
        for (int i = 0; i < tokens.size(); i++) {
            function += tokens.get(i).function() ? 1 : 0;
            clauses += i > 0 && tokens.get(i).clause() != tokens.get(i - 1).clause() ? 1 : 0;
        }
        return function * 8 < tokens.size() && tokens.size() >= 6 * clauses || function == 0;
    }

    /** What stands between content words is nearly always the same, or never nothing. */
    private static boolean glued(List<Token> tokens) {
        Map<String, Integer> glue = new HashMap<>();
        StringBuilder between = new StringBuilder();
        int gaps = 0;
        int bare = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.function()) {
                between.append(token.word()).append(' ');
                continue;
            }
            gaps++;
            if (between.length() == 0) {
                bare++;
            } else {
                glue.merge(between.toString(), 1, Integer::sum);
                between.setLength(0);
            }
        }
        int first = 0;
        int second = 0;
        for (int count : glue.values()) {
            second = Math.max(second, Math.min(first, count));
            first = Math.max(first, count);
        }
        boolean same = gaps >= 8 && (first >= 0.4 * gaps || first + second >= 0.55 * gaps);
        return same || gaps >= 20 && bare < 0.05 * gaps;
    }

    private static boolean ungrammatical(List<Token> tokens) {
        int odd = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            Token token = tokens.get(i);
            if (before.clause() == token.clause()) {
                boolean article = ARTICLES.contains(before.word()) && AFTER_ARTICLE.contains(token.word());
                boolean binding = BINDING.contains(before.word()) && AFTER_BINDING.contains(token.word());
                odd += article || binding || before.word().equals(token.word()) ? 1 : 0;
            }
        }
        return odd >= 2 && odd * 33 >= tokens.size();
    }
}
