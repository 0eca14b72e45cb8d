package revise.marking;

import java.util.Set;

/**
 * A core that only says how many of what are asked for, "two advantages of a star network", where the question names the
 * rest: whoever gives them has said it.
 */
final class Announcement {

    private static final Set<String> KINDS = Lexicon.stems("advantage disadvantage benefit drawback use example way "
            + "reason cause effect factor sign symptom hazard risk feature type method source impact consequence "
            + "difference limitation strength weakness precaution measure step two three four five");

    private Announcement() {}

    static boolean is(Element core, Weights weights) {
        boolean kind = false;
        for (Token token : Tokens.of(core.text())) {
            boolean announces = KINDS.contains(token.stem());
            if (token.content() && !announces && !weights.asked(token)) {
                return false;
            }
            kind |= announces;
        }
        return kind;
    }
}
