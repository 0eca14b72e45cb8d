package revise.marking;

import java.util.List;

/**
 * How many neighbours in a wording are neighbours in the answer too. Someone who writes sentences keeps some of them
 * together; words thrown in a row do not. Synonyms are no copies, and do not count.
 *
 * @param pairs neighbours in the wording of which both are seen
 * @param kept those that follow each other in the answer as well
 */
record Coherence(int pairs, int kept) {

    static final Coherence NONE = new Coherence(0, 0);

    /** Fewer pairs say nothing. */
    private static final int ENOUGH = 4;

    private static final double LEAST = 0.2;

    private static final int NEAR = 4;

    static Coherence of(Wanted wanted, Alignment alignment, Answer answer) {
        int pairs = 0;
        int kept = 0;
        int before = -1;
        for (int w = 0; w < wanted.tokens().size(); w++) {
            Token word = wanted.tokens().get(w);
            if (word.content()) {
                int place = alignment.places()[w];
                int at = place >= 0 && answer.tokens().get(place).stem().equals(word.stem()) ? place : -1;
                if (before >= 0 && at >= 0) {
                    pairs++;
                    kept += together(before, at, answer.tokens()) ? 1 : 0;
                }
                before = at;
            }
        }
        return new Coherence(pairs, kept);
    }

    /** In order, or turned round about a function word as in "training of staff". */
    private static boolean together(int first, int second, List<Token> tokens) {
        int distance = second - first;
        boolean turned =
                distance < -1 && distance >= -NEAR && tokens.get(second + 1).function();
        return distance >= 0 && distance <= NEAR || turned;
    }

    Coherence plus(Coherence other) {
        return new Coherence(pairs + other.pairs, kept + other.kept);
    }

    /** True if hardly any neighbours stayed together. */
    boolean lost() {
        return pairs >= ENOUGH && kept < LEAST * pairs;
    }
}
