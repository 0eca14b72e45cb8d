package revise.marking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far an answer supports one wording, be it an element's, a core's or an alternative's.
 *
 * @param share the weight of its words that were seen, 0 to 1; whether the answer says the contrary or not
 * @param places the tokens of the answer that show content words of it, in order
 * @param flags what speaks against it
 * @param coherence how far its words stand together in the answer as they do in the wording
 */
record Support(double share, List<Integer> places, Set<Flag> flags, Coherence coherence) {

    /** So much of the weight seen may stand in a sentence that is denied. */
    private static final double DENIED = 0.3;

    /** Below this share a wording is not discussed at all, so that nothing is said of its direction. */
    private static final double DISCUSSED = 0.3;

    static Support of(Wanted wanted, Answer answer) {
        Alignment alignment = Alignment.of(wanted, answer);
        double seen = 0;
        double denied = 0;
        List<Integer> places = new ArrayList<>();
        for (int w = 0; w < wanted.weights().length; w++) {
            int at = alignment.places()[w];
            if (at >= 0 && wanted.tokens().get(w).content()) {
                seen += wanted.weights()[w];
                denied += answer.denies(at) ? wanted.weights()[w] : 0;
                places.add(at);
            }
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (alignment.share() >= DISCUSSED) {
            boolean isDenied = denied > DENIED * seen;
            boolean negated = !isDenied && Dissent.isMade(wanted, alignment, answer);
            boolean reversed = Reversal.isMade(wanted, alignment, answer);
            if (isDenied) {
                flags.add(Flag.DENIED);
            } else if (negated && !reversed) {
                flags.add(Flag.NEGATED);
            } else if (reversed && !negated) {
                flags.add(Flag.OPPOSITE);
            }
            if (Figures.differ(wanted, alignment, answer)) {
                flags.add(Flag.FIGURE);
            }
        }
        places.sort(null);
        return new Support(alignment.share(), places, flags, Coherence.of(wanted, alignment, answer));
    }
}
