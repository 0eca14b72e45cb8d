package revise.marking;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether an answer negates what a wording does not, or the other way round. Two negations that have a word in common are
 * the same one, whatever else they reach: "do not move a casualty" and "never move someone with an injury".
 */
final class Dissent {

    /** So much of what is seen may stand under a "not" of the learner's alone before the answer says the contrary. */
    private static final double CONTRARY = 0.3;

    /** The same where the "not" is the wording's, and may concern an aside. */
    private static final double OMITTED = 0.5;

    private final Wanted wanted;
    private final Alignment alignment;
    private final Answer answer;

    /** The negations that have met, by the negating word of the wording, and of the answer. */
    private final Set<Integer> met = new HashSet<>();

    private final Set<Integer> metInAnswer = new HashSet<>();

    private Dissent(Wanted wanted, Alignment alignment, Answer answer) {
        this.wanted = wanted;
        this.alignment = alignment;
        this.answer = answer;
        for (int w = 0; w < wanted.tokens().size(); w++) {
            int at = alignment.places()[w];
            if (at >= 0 && wanted.cues()[w] > 0 && answer.cue(at) > 0) {
                met.add(wanted.cues()[w]);
                metInAnswer.add(answer.cue(at));
            }
        }
    }

    static boolean isMade(Wanted wanted, Alignment alignment, Answer answer) {
        boolean any = answer.negates() || Negation.isAny(wanted.cues());
        return any && new Dissent(wanted, alignment, answer).isMade();
    }

    private boolean isMade() {
        int seen = 0;
        int contrary = 0;
        int omitted = 0;
        for (int w = 0; w < wanted.tokens().size(); w++) {
            int at = alignment.places()[w];
            if (at < 0 || wanted.tokens().get(w).function()) {
                continue;
            }
            seen++;
            boolean agrees = answer.agrees(at, wanted.negated()[w]);
            boolean waits = answer.waits(answer.cue(at));
            if (!agrees && wanted.negated()[w] < 0 && !waits && !metInAnswer.contains(answer.cue(at))) {
                contrary++;
            } else if (!agrees && wanted.negated()[w] > 0 && !met.contains(wanted.cues()[w])) {
                boolean itself = answer.tokens()
                        .get(at)
                        .stem()
                        .equals(wanted.tokens().get(w).stem());
                if (itself && isFirst(w)) {
                    return true;
                }
                omitted++;
            }
        }
        return contrary > CONTRARY * seen || omitted > OMITTED * seen;
    }

    /** True for the word that a "not" is about, the first behind it: "isolate" in "do not isolate the supply". */
    private boolean isFirst(int w) {
        for (int before = 0; before < w; before++) {
            if (wanted.cues()[before] == wanted.cues()[w]
                    && wanted.tokens().get(before).content()) {
                return false;
            }
        }
        return true;
    }
}
