package revise.marking;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer says of a statement before it gives its reason: "f, because …", "That is not true: …", "I agree".
 *
 * @param truth whether the answer calls the statement true
 * @param end where the reason begins in the answer, in UTF-16 units
 */
public record Claim(boolean truth, int end) {
    private static final Set<String> TRUE = Lexicon.words("t true y yes yep right correct agree agreed");

    private static final Set<String> FALSE = Lexicon.words("f false n no nope wrong incorrect untrue disagree myth");

    /** As the first word they claim something whatever follows: nobody begins a reason with them. */
    private static final Set<String> PLAIN =
            Lexicon.words("t true y yes yep agree agreed f false n nope untrue disagree");

    private static final Set<String> ANSWERS = Set.of("yes", "yep", "no", "nope");

    private static final Set<String> NOT = Lexicon.words("not isn't isnt don't dont");

    private static final Set<String> OPENERS = Lexicon.words(
            "i it it's its that that's thats this the statement answer is would say think believe a completely totally");

    /** Words that go on from a claim: "no because …", "right, it …"; "no single review" claims nothing. */
    private static final Set<String> GOING_ON = Lexicon.words(
            "because as since for but that that's thats this they there it it's its you we i he she the with");

    private static final int MOST_OPENERS = 5;

    /** The claim that the answer begins with; empty where it begins with something else. */
    public static Optional<Claim> of(String answer) {
        List<Token> tokens = Tokens.of(answer);
        int end = end(tokens, 0);
        if (end == 0) {
            return Optional.empty();
        }
        boolean truth = isTrue(tokens, 0, end);
        // "F, that is wrong: …" says it twice, and the "yes" of "yes it is false" is about nothing else.
        boolean answers = ANSWERS.contains(tokens.get(0).word()) && end == 1;
        for (int more = end(tokens, end);
                more > 0 && (answers || isTrue(tokens, end, more) == truth);
                more = end(tokens, end)) {
            truth = isTrue(tokens, end, more);
            end = more;
            answers = false;
        }
        return Optional.of(new Claim(truth, tokens.get(end - 1).end()));
    }

    /** One past the last word of the claim that starts at a word, or 0. */
    private static int end(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && at < from + MOST_OPENERS
                && opens(tokens.get(at).word())) {
            at++;
        }
        if (at == tokens.size()) {
            return 0;
        }
        String word = tokens.get(at).word();
        boolean claims = TRUE.contains(word) || FALSE.contains(word);
        boolean plain = at == from && PLAIN.contains(word);
        return claims && (plain || closes(tokens, at)) ? at + 1 : 0;
    }

    private static boolean opens(String word) {
        return OPENERS.contains(word) || NOT.contains(word);
    }

    private static boolean closes(List<Token> tokens, int at) {
        return at + 1 == tokens.size()
                || tokens.get(at + 1).clause() != tokens.get(at).clause()
                || GOING_ON.contains(tokens.get(at + 1).word());
    }

    private static boolean isTrue(List<Token> tokens, int from, int end) {
        boolean truth = TRUE.contains(tokens.get(end - 1).word());
        for (Token token : tokens.subList(from, end - 1)) {
            truth ^= NOT.contains(token.word());
        }
        return truth;
    }

    /** The answer without its claim, every word at the place where it was. */
    String reason(String answer) {
        return " ".repeat(end) + answer.substring(end);
    }
}
