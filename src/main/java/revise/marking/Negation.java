package revise.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which words of a text stand under a negation: about three content words after it, and before it the subject of
 * "is not".
 *
 * @param cues by token, one more than the place of the "not" or the like that governs it, or 0
 * @param denied by token, whether its whole sentence is denied, as in "it is not true that"
 */
record Negation(int[] cues, boolean[] denied) {

    private static final int REACH = 3;
    private static final int FARTHEST = 16;
    private static final int SUBJECT = 4;

    /** Behind these the rest of the clause is negated: "no need to keep raw and cooked food apart". */
    private static final Set<String> NEEDLESS = Lexicon.words("need point use reason sens necessari requir");

    /** Negators whose objects may be a list closed by "and". */
    private static final Set<String> BEFORE_NOUNS =
            Set.of("no", "without", "neither", "never", "ignor", "neglect", "omit", "lack");

    private static final Set<String> TURNS =
            Lexicon.words("but because so if when while whilst whereas although though since then unless as who which");

    private static final Set<String> MEANS = Set.of("by", "to", "for", "with", "from");

    /** Whoever does not do it is the subject, and nothing before them. */
    private static final Set<String> PEOPLE = Set.of("i", "we", "you", "he", "she");

    private static final Set<String> BE = Lexicon.words("is are was were be been am");

    /** What is said to be not so of a thing that is not worth having. */
    private static final Set<String> WORTH = Lexicon.stems(
            "worth worthwhile need necessary require important use useful relevant matter help mean true");

    private static final Set<String> RELATIVES = Set.of("who", "which");

    private static final Set<String> PRONOUNS = Set.of("i", "we", "they", "you", "he", "she", "it");

    static Negation of(List<Token> tokens) {
        Negation negation = new Negation(new int[tokens.size()], new boolean[tokens.size()]);
        for (int i = 0; i < tokens.size(); i++) {
            int denial = Denial.end(tokens, i);
            if (denial > 0) {
                negation.deny(tokens, denial);
            } else if (Negators.at(tokens, i)) {
                negation.forward(tokens, i);
                if (!contrasts(tokens, i)) {
                    negation.backward(tokens, i);
                }
            }
        }
        return negation;
    }

    /** True if any of some cues governs its word. */
    static boolean isAny(int[] cues) {
        for (int cue : cues) {
            if (cue > 0) {
                return true;
            }
        }
        return false;
    }

    boolean negated(int i) {
        return cues[i] > 0;
    }

    private void forward(List<Token> tokens, int from) {
        if (Negators.dismisses(tokens.get(from)) || is(tokens, from, "waste")) {
            return;
        }
        boolean nouns = BEFORE_NOUNS.contains(tokens.get(from).stem());
        int content = 0;
        int reach = from + 1 < tokens.size()
                        && NEEDLESS.contains(tokens.get(from + 1).stem())
                ? FARTHEST
                : REACH;
        for (int i = from + 1; i < Math.min(tokens.size(), from + FARTHEST); i++) {
            Token token = tokens.get(i);
            boolean subject = content > 0 && PRONOUNS.contains(token.word());
            if (token.sentence() != tokens.get(from).sentence() || subject || turns(tokens, i)) {
                return;
            }
            boolean boundary = token.clause() != tokens.get(i - 1).clause();
            if ((boundary || content >= reach) && !listGoesOn(tokens, i, nouns)) {
                return;
            }
            content = boundary || is(tokens, i, "or") || is(tokens, i, "nor") ? 0 : content;
            content += token.content() ? 1 : 0;
            cues[i] = from + 1;
        }
    }

    /** A conjunction starts a thought of its own, and so does "and" before a verb. */
    private static boolean turns(List<Token> tokens, int i) {
        String next = word(tokens, i + 1);
        boolean clause = Verbs.isFinite(next)
                || Verbs.isFinite(word(tokens, i + 2))
                || PRONOUNS.contains(next)
                || MEANS.contains(next);
        return is(tokens, i, "and") && clause || TURNS.contains(word(tokens, i));
    }

    /** "not training, allocation or technology": a list closed by "or" stays negated, after "no" one closed by "and" too. */
    private static boolean listGoesOn(List<Token> tokens, int from, boolean nouns) {
        for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
            String word = word(tokens, i);
            if (tokens.get(i).sentence() != tokens.get(from).sentence() || Verbs.isFinite(word) && i > from) {
                return false;
            }
            if (word.equals("or") || word.equals("nor") || nouns && word.equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "service is not a department but an attitude" says something of service. */
    private static boolean contrasts(List<Token> tokens, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + FARTHEST); i++) {
            if (is(tokens, i, "but")
                    && tokens.get(i).sentence() == tokens.get(from).sentence()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "scores are not worth it" negates the scores too, and "scores and rates are pointless" both; "it has worked and the
     * fault has not come back" negates the fault alone.
     */
    private void backward(List<Token> tokens, int from) {
        boolean verb = Negators.dismisses(tokens.get(from))
                || is(tokens, from, "waste")
                || word(tokens, from).endsWith("n't")
                || from > 0 && Verbs.isFinite(word(tokens, from - 1));
        if (isOrder(tokens, from)) {
            return;
        }
        boolean judges = Negators.dismisses(tokens.get(from)) || judges(tokens, from);
        int content = 0;
        boolean list = false;
        for (int i = from - 1; verb && i >= Math.max(0, from - FARTHEST) && content < SUBJECT; i--) {
            Token token = tokens.get(i);
            boolean verbs = is(tokens, i, "and")
                    && (Verbs.isFinite(word(tokens, i + 1)) || i > 1 && Verbs.isFinite(word(tokens, i - 2)));
            boolean turns = verbs || TURNS.contains(word(tokens, i)) || is(tokens, i, "that");
            boolean boundary = token.clause() != tokens.get(i + 1).clause();
            if (RELATIVES.contains(token.word()) && i < from - 1) {
                // "those who intercept it can't read it" says of the interception nothing.
                Arrays.fill(cues, i, from, 0);
                return;
            }
            if (token.sentence() != tokens.get(from).sentence() || boundary && !list || turns && i < from - 1) {
                return;
            }
            if (is(tokens, i, "and") && !judges) {
                return;
            }
            boolean joins = is(tokens, i, "and") || is(tokens, i, "or") || is(tokens, i, "nor");
            list |= joins;
            content = boundary || joins ? 0 : content + (token.content() ? 1 : 0);
            cues[i] = from + 1;
            boolean subject = PRONOUNS.contains(token.word()) && is(tokens, i - 1, "and");
            if (subject || PEOPLE.contains(token.word())) {
                return;
            }
        }
    }

    /** "scores and rates are not logged" is about both; "it swells and does not burst" is about bursting. */
    private static boolean judges(List<Token> tokens, int from) {
        String word = word(tokens, from);
        if (BE.contains(word.endsWith("n't") ? word.substring(0, word.length() - 3) : word(tokens, from - 1))) {
            return true;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + SUBJECT); i++) {
            if (tokens.get(i).content()) {
                return WORTH.contains(tokens.get(i).stem());
            }
        }
        return true;
    }

    /** "a 'do not touch' sign", "always wipe it and don't leave it wet": an order has no subject. */
    private static boolean isOrder(List<Token> tokens, int from) {
        boolean dont = is(tokens, from, "don't") || is(tokens, from, "dont");
        int order = dont ? from : from - 1;
        if (order < 0 || !dont && !is(tokens, order, "do")) {
            return false;
        }
        if (order == 0) {
            return true;
        }
        Token before = tokens.get(order - 1);
        boolean first = before.clause() != tokens.get(order).clause();
        return first || Lexicon.ARTICLES.contains(before.word()) || is(tokens, order - 1, "and");
    }

    private void deny(List<Token> tokens, int from) {
        for (int i = from;
                i < tokens.size()
                        && !denied[i]
                        && tokens.get(i).sentence() == tokens.get(from - 1).sentence();
                i++) {
            denied[i] = true;
        }
    }

    static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    static boolean is(List<Token> tokens, int i, String word) {
        return word(tokens, i).equals(word);
    }
}
