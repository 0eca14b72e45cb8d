package revise.marking;

import java.util.List;

/**
 * What marking says of one marking point: a suggestion for the learner to confirm.
 *
 * @param text the point without its opener
 * @param score how far it was seen, 0 to 1: a measure to compare by, not a probability
 * @param core what the point is about
 * @param elements what it asks for in particular, in order
 * @param require how many of the elements earn it; 0 if there are none
 * @param matched where the learner's own text shows it: in order, not overlapping
 * @param missing the elements, or the core, that would have earned more
 * @param flags what kept the verdict down, gravest first
 * @param marks the marks suggested, in halves: all of them if covered; else of one mark half if partly, of several what
 *     the parts earn
 * @param outOf the marks the point is worth
 */
public record PointMarking(
        String text,
        Verdict verdict,
        double score,
        PartMarking core,
        List<PartMarking> elements,
        int require,
        List<Span> matched,
        List<String> missing,
        List<Flag> flags,
        double marks,
        int outOf) {

    public PointMarking {
        // Parts may earn marks by themselves, and what earns something is there in part.
        verdict = verdict == Verdict.NOT_SEEN && marks > 0 ? Verdict.PARTLY : verdict;
        elements = List.copyOf(elements);
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
        flags = List.copyOf(flags);
    }

    /** The marking of one thing without parts, worth one mark. */
    public static PointMarking of(String text, Verdict verdict) {
        return of(text, verdict, List.of());
    }

    /** As {@link #of}: not seen, for that reason. */
    static PointMarking refused(String text, Flag flag) {
        return of(text, Verdict.NOT_SEEN, List.of(flag));
    }

    private static PointMarking of(String text, Verdict verdict, List<Flag> flags) {
        double score = verdict == Verdict.COVERED ? 1 : verdict == Verdict.PARTLY ? 0.5 : 0;
        PartMarking core = new PartMarking(text, verdict, score, List.of());
        List<String> missing = verdict == Verdict.COVERED ? List.of() : List.of(text);
        return new PointMarking(text, verdict, score, core, List.of(), 0, List.of(), missing, flags, score, 1);
    }
}
