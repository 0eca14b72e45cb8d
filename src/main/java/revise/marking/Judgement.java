package revise.marking;

import java.util.List;
import java.util.Optional;

/**
 * Marks an answer to "True or false, and why?", worth one mark. The misconception has to be put right: its correction is
 * what earns the mark, whether "false" is said before it or goes without saying, and a bare "false" earns nothing. Where
 * the correction itself was shown there is nothing left to say but that it is true.
 */
final class Judgement {
    private final Marker marker;
    private final String correction;

    Judgement(Marker marker, String correction) {
        this.marker = marker;
        this.correction = correction;
    }

    Marking ofCorrection(String answer) {
        Optional<Claim> claim = Claim.of(answer);
        if (claim.isEmpty()) {
            return refused(answer.isBlank() ? Flag.EMPTY : Flag.UNJUDGED);
        }
        return claim.get().truth()
                ? Marking.of(List.of(PointMarking.of(correction, Verdict.COVERED)))
                : refused(Flag.MISJUDGED);
    }

    /** @param misconception what was shown; its words count for little */
    Marking ofMisconception(String misconception, String answer) {
        Optional<Claim> claim = Claim.of(answer);
        if (claim.isEmpty()) {
            return marker.define(misconception, correction, answer);
        }
        if (claim.get().truth()) {
            return refused(Flag.MISJUDGED);
        }
        String reason = claim.get().reason(answer);
        return saysSomething(reason) ? marker.define(misconception, correction, reason) : refused(Flag.UNREASONED);
    }

    private static boolean saysSomething(String reason) {
        for (Token token : Tokens.of(reason)) {
            if (token.content()) {
                return true;
            }
        }
        return false;
    }

    private Marking refused(Flag flag) {
        return Marking.of(List.of(PointMarking.refused(correction, flag)));
    }
}
