package revise.marking;

import java.util.List;
import java.util.Set;

/** Words that negate others, and the turns of phrase in which they do not. */
final class Negators {

    private static final Set<String> NEGATORS =
            Lexicon.words("not never no none neither nor cannot without hardly rarely "
                    + "seldom scarcely dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt unable "
                    + "nobody nothing nowhere");

    private static final Set<String> FAILING =
            Lexicon.words("fail forget ignor neglect refus lack omit avoid skip exclud");

    /** Words that say of their subject that it is not worth having. */
    private static final Set<String> DISMISSING = Lexicon.stems(
            "pointless useless unnecessary irrelevant unimportant needless worthless unhelpful meaningless futile");

    private static final Set<String> MERELY = Lexicon.words(
            "only just merely simply solely doubt later sooner until enough sufficient necessarily limited restricted");

    /** Never to lose these is to keep them: "we never lose track of a complaint". */
    private static final Set<String> KEPT = Set.of("track", "sight", "touch");

    /** "without exception" and the like negate nothing. */
    private static final Set<String> WITHOUT = Lexicon.words("exception fail doubt delay question hesitation");

    /** How many words from "if" its condition may be negated. */
    private static final int CONDITION = 4;

    private static final Set<String> BOUNDS = Lexicon.words("less fewer under below more over above later");

    private Negators() {}

    /** True if the token negates what stands around it. */
    static boolean at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (cancelled(tokens, i) || supposed(tokens, i)) {
            return false;
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
        if (isNegator(token.word()) && !isBound(tokens, i)) {
            boolean whether = i > 0
                    && (Negation.word(tokens, i - 1).equals("or")
                            || Negation.word(tokens, i - 1).equals("if"));
            boolean whatever = token.word().equals("no") && next.equals("matter");
            boolean always = token.word().equals("without") && WITHOUT.contains(next);
            return !MERELY.contains(next)
                    && !whatever
                    && !always
                    && !(whether && token.word().equals("not"));
        }
        boolean waste = token.word().equals("waste") && next.equals("of");
        boolean noun = token.word().startsWith("failure") && !next.equals("to");
        return waste || FAILING.contains(token.stem()) && !noun || DISMISSING.contains(token.stem());
    }

    /** "never ignore", "do not fail to" and "never lose sight of" negate nothing. */
    private static boolean cancelled(List<Token> tokens, int i) {
        boolean failing = FAILING.contains(tokens.get(i).stem());
        if (Negation.word(tokens, i + 1).startsWith("los") && KEPT.contains(Negation.word(tokens, i + 2))) {
            return true;
        }
        for (int j = Math.max(0, i - 2); j < Math.min(tokens.size(), i + 3); j++) {
            boolean other = failing
                    ? j < i && isNegator(Negation.word(tokens, j))
                    : j > i && FAILING.contains(tokens.get(j).stem());
            if (other && (failing || isNegator(Negation.word(tokens, i)))) {
                return true;
            }
        }
        return false;
    }

    /** "not less than twenty minutes" says how many. */
    private static boolean isBound(List<Token> tokens, int i) {
        boolean bound = BOUNDS.contains(Negation.word(tokens, i + 1));
        for (int j = i + 2; bound && j < Math.min(tokens.size(), i + 4); j++) {
            if (Figures.isFigure(tokens.get(j))) {
                return true;
            }
        }
        return false;
    }

    /** "If it is not acknowledged" denies nothing: it says when something happens. */
    private static boolean supposed(List<Token> tokens, int i) {
        for (int j = Math.max(0, i - CONDITION); j < i; j++) {
            if (tokens.get(j).word().equals("if")
                    && tokens.get(j).clause() == tokens.get(i).clause()) {
                return true;
            }
        }
        return false;
    }

    static boolean isNegator(String word) {
        return NEGATORS.contains(word) || word.endsWith("n't");
    }

    /** True for "pointless" and the like, which speak of what stands before them. */
    static boolean dismisses(Token token) {
        return DISMISSING.contains(token.stem());
    }
}
