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

    /** From here on a list without any small word is one of key words. */
    private static final int BARE = 8;

    private static final int ROW = 3;

    /** So many words without any stop are odd in themselves. */
    private static final int UNSTOPPED = 25;

    private static final Set<String> AUXILIARIES = Lexicon.words(
            "is are was were be been has have had can could will would should must may might do does did");

    private static final Set<String> PREPOSITIONS =
            Lexicon.words("of to for with by from into in on at between through during than");

    private static final Set<String> CONJUNCTIONS = Lexicon.words("and or but because if so that which who how when");

    /** The function words that may follow an article. */
    private static final Set<String> AFTER_ARTICLE = Lexicon.words(
            "same other more most less few own one ones many lot bit way very two both only thing things again");

    private Soup() {}

    /** True for key words in a row, glued by small words or not. */
    static boolean is(List<Token> tokens) {
        boolean unstopped =
                tokens.size() >= BARE && tokens.get(tokens.size() - 1).clause() == 0;
        return unstopped && bare(tokens) || tokens.size() >= SHORTEST && (keywords(tokens) || glued(tokens));
    }

    /** True for what may be meant well: a list with stops but without small words, or sentences that are not English. */
    static boolean isList(List<Token> tokens) {
        return tokens.size() >= BARE && bare(tokens) || tokens.size() >= SHORTEST && ungrammatical(tokens);
    }

    /** True for bare words without any stop or small word between them: "training resources technology". */
    static boolean isRow(List<Token> tokens) {
        return tokens.size() >= ROW
                && bare(tokens)
                && tokens.get(tokens.size() - 1).clause() == 0;
    }

    private static boolean bare(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.function()) {
                return false;
            }
        }
        return true;
    }

    /** Fewer than one function word in eight, and long stretches without a stop. */
    private static boolean keywords(List<Token> tokens) {
        int function = 0;
        int clauses = 1;
        for (int i = 0; i < tokens.size(); i++) {
            function += tokens.get(i).function() ? 1 : 0;
            clauses += i > 0 && tokens.get(i).clause() != tokens.get(i - 1).clause() ? 1 : 0;
        }
        return function * 8 < tokens.size() && tokens.size() >= 6 * clauses;
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
        boolean same =
                gaps >= 6 && first >= 0.6 * gaps || gaps >= 8 && (first >= 0.4 * gaps || first + second >= 0.55 * gaps);
        return same || gaps >= 20 && bare < 0.05 * gaps;
    }

    private static boolean ungrammatical(List<Token> tokens) {
        int odd = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            Token token = tokens.get(i);
            boolean same = before.clause() == token.clause();
            odd += same && odd(before.word(), token) || !same && hangs(before.word()) ? 1 : 0;
        }
        odd += hangs(tokens.get(tokens.size() - 1).word()) ? 1 : 0;
        boolean unstopped =
                tokens.size() >= UNSTOPPED && tokens.get(tokens.size() - 1).clause() == 0;
        return odd >= (unstopped ? 1 : 2) && odd * 33 >= tokens.size();
    }

    private static boolean odd(String before, Token token) {
        String word = token.word();
        if (Lexicon.ARTICLES.contains(before)) {
            return token.function() && !AFTER_ARTICLE.contains(word) || word.equals(before);
        }
        if (PREPOSITIONS.contains(before)) {
            boolean auxiliary = AUXILIARIES.contains(word) && !(before.equals("to") && !word.endsWith("s"));
            return auxiliary || word.equals("and") || word.equals("or") || word.equals("of") || word.equals(before);
        }
        if (CONJUNCTIONS.contains(before)) {
            return word.equals("of") || word.equals("and") || word.equals("or") && !before.equals("and");
        }
        return AUXILIARIES.contains(before) && (word.equals("of") || word.equals("with"));
    }

    /** Nothing ends in "the". */
    private static boolean hangs(String word) {
        return Lexicon.ARTICLES.contains(word) || word.equals("of") || word.equals("and");
    }
}
