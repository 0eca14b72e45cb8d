package revise.marking;

import java.util.List;
import java.util.Set;

/**
 * Which words of a text stand under a negation: about three content words after it, and before it the subject of
 * "is not".
 *
 * @param negated by token, whether a "not" or the like governs it
 * @param denied by token, whether its whole sentence is denied, as in "it is not true that"
 */
record Negation(boolean[] negated, boolean[] denied) {

    private static final int REACH = 3;
    private static final int FARTHEST = 16;
    private static final int SUBJECT = 4;

    private static final Set<String> NEGATORS =
            Lexicon.words("not never no none neither nor cannot without hardly rarely "
                    + "seldom scarcely dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt unable "
                    + "nobody nothing nowhere");

    private static final Set<String> FAILING = Lexicon.words("fail forget ignor neglect refus lack omit avoid");

    private static final Set<String> MERELY =
            Lexicon.words("only just merely simply solely doubt later sooner until matter");

    private static final Set<String> TURNS =
            Lexicon.words("but because so if when while whilst whereas although though since then unless as who which");

    private static final Set<String> JUDGED = Lexicon.words("true correct right fact accurate case evidence");

    private static final Set<String> FALSE =
            Lexicon.words("false untrue wrong incorrect myth lie nonsense rubbish untruth");

    private static final Set<String> OPINIONS = Lexicon.words("think believ agre accept say claim mean");

    private static final Set<String> DENIALS = Lexicon.words("disagre deni contrari disput");

    static Negation of(List<Token> tokens) {
        Negation negation = new Negation(new boolean[tokens.size()], new boolean[tokens.size()]);
        for (int i = 0; i < tokens.size(); i++) {
            int denial = denialEnd(tokens, i);
            if (denial > 0) {
                negation.deny(tokens, denial);
            } else if (negates(tokens, i)) {
                negation.forward(tokens, i);
                negation.backward(tokens, i);
            }
        }
        return negation;
    }

    private static boolean negates(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
        if (isNegator(token.word())) {
            boolean whether = i > 0
                    && (word(tokens, i - 1).equals("or") || word(tokens, i - 1).equals("if"));
            return !MERELY.contains(next) && !(whether && token.word().equals("not"));
        }
        return FAILING.contains(token.stem());
    }

    private static boolean isNegator(String word) {
        return NEGATORS.contains(word) || word.endsWith("n't");
    }

    private void forward(List<Token> tokens, int from) {
        int content = 0;
        for (int i = from + 1; i < Math.min(tokens.size(), from + FARTHEST); i++) {
            Token token = tokens.get(i);
            if (token.sentence() != tokens.get(from).sentence() || turns(tokens, i)) {
                return;
            }
            boolean boundary = token.clause() != tokens.get(i - 1).clause();
            if ((boundary || content >= REACH) && !listGoesOn(tokens, i)) {
                return;
            }
            content = boundary ? 0 : content;
            content += token.content() ? 1 : 0;
            negated[i] = true;
        }
    }

    /** A conjunction starts a thought of its own, and so does "and" before a verb. */
    private static boolean turns(List<Token> tokens, int i) {
        boolean verb = is(tokens, i, "and") && Verbs.isFinite(word(tokens, i + 1));
        return verb || TURNS.contains(word(tokens, i));
    }

    /** "no training, allocation or technology": a list closed by "or" stays negated. */
    private static boolean listGoesOn(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
            String word = word(tokens, i);
            if (tokens.get(i).sentence() != tokens.get(from).sentence() || Verbs.isFinite(word) && i > from) {
                return false;
            }
            if (word.equals("or") || word.equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** "scores are not worth it" negates the scores too. */
    private void backward(List<Token> tokens, int from) {
        boolean verb = word(tokens, from).endsWith("n't") || from > 0 && Verbs.isFinite(word(tokens, from - 1));
        int content = 0;
        for (int i = from - 1; verb && i >= Math.max(0, from - FARTHEST) && content < SUBJECT; i--) {
            Token token = tokens.get(i);
            boolean turns = turns(tokens, i) || is(tokens, i, "that");
            if (token.clause() != tokens.get(from).clause() || turns && i < from - 1) {
                return;
            }
            content += token.content() ? 1 : 0;
            negated[i] = true;
        }
    }

    /** One past the last word of a denial that starts at a word, or 0. */
    private static int denialEnd(List<Token> tokens, int i) {
        String word = word(tokens, i);
        boolean disagrees =
                DENIALS.contains(tokens.get(i).stem()) && (leadsOn(tokens, i + 1) || is(tokens, i + 1, "with"));
        if (disagrees || FALSE.contains(word) && leadsOn(tokens, i + 1)) {
            return i + 1;
        }
        for (int j = i + 1; isNegator(word) && j < Math.min(tokens.size(), i + 4); j++) {
            if (tokens.get(j).clause() != tokens.get(i).clause()) {
                return 0;
            }
            boolean judged = JUDGED.contains(word(tokens, j)) && leadsOn(tokens, j + 1);
            boolean person =
                    word.startsWith("no") && !word.startsWith("not") || speaker(tokens, i) || is(tokens, j + 1, "that");
            if (judged || OPINIONS.contains(tokens.get(j).stem()) && person && j + 1 < tokens.size()) {
                return j + 1;
            }
        }
        return 0;
    }

    /** "I do not think": the one who speaks stands up to two words before. */
    private static boolean speaker(List<Token> tokens, int i) {
        for (int j = Math.max(0, i - 2); j < i; j++) {
            if (is(tokens, j, "i") || is(tokens, j, "we")) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(List<Token> tokens, int i, String word) {
        return word(tokens, i).equals(word);
    }

    private static boolean leadsOn(List<Token> tokens, int i) {
        return word(tokens, i).equals("that") || word(tokens, i).equals("to");
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

    private static String word(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).word() : "";
    }
}
