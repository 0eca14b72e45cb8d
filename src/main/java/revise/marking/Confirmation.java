package revise.marking;

import java.util.ArrayList;
import java.util.List;

/** A marking as the learner corrects it: the parts are theirs to judge, the marks follow from the parts. */
public final class Confirmation {
    private static final double COVERED = 0.75;
    private static final double PARTLY = 0.4;

    private Confirmation() {}

    /**
     * The marking with one part moved on: covered, partly, not seen, covered again. A tick more never costs marks, and one
     * less never earns any; the ticks that the marker gave are worth what the marker gave for them, for it may have seen
     * more, or less, than they say. What a guard took away comes back with the learner's own ticks.
     *
     * @param own what the marker said
     * @param part 0 for the core, else the number of an element
     */
    public static PointMarking moved(PointMarking marking, PointMarking own, MarkScheme scheme, int part) {
        PartMarking core = part == 0 ? next(marking.core()) : marking.core();
        List<PartMarking> elements = new ArrayList<>(marking.elements());
        if (part > 0) {
            elements.set(part - 1, next(elements.get(part - 1)));
        }
        double share = Award.share(scheme, core, elements);
        Verdict verdict = verdict(share, marking.outOf(), elements);
        double marks = Award.of(scheme, verdict, share, Verdict.COVERED);
        boolean noLess = atLeast(core, elements, own.core(), own.elements());
        boolean noMore = atLeast(own.core(), own.elements(), core, elements);
        if (noLess && noMore && own.flags().isEmpty()) {
            return own;
        }
        if (noLess ? marks < own.marks() : noMore && marks > own.marks()) {
            marks = own.marks();
            verdict = own.verdict();
        }
        List<String> missing = new ArrayList<>();
        for (PartMarking element : elements) {
            if (element.verdict() == Verdict.NOT_SEEN) {
                missing.add(element.text());
            }
        }
        return new PointMarking(
                marking.text(),
                verdict,
                share,
                core,
                elements,
                marking.require(),
                marking.matched(),
                missing,
                List.of(),
                marks,
                marking.outOf());
    }

    /** Of several marks, all are for an answer whose parts earn all of them; one element is part of the point. */
    private static Verdict verdict(double share, int outOf, List<PartMarking> elements) {
        boolean covered = outOf == 1 ? share >= COVERED : Award.halves(share * outOf) == outOf;
        boolean partly = share >= PARTLY;
        for (PartMarking element : elements) {
            partly |= element.verdict() == Verdict.COVERED;
        }
        return covered ? Verdict.COVERED : partly ? Verdict.PARTLY : Verdict.NOT_SEEN;
    }

    private static boolean atLeast(
            PartMarking core, List<PartMarking> elements, PartMarking otherCore, List<PartMarking> others) {
        boolean atLeast = core.verdict().compareTo(otherCore.verdict()) <= 0;
        for (int i = 0; i < elements.size(); i++) {
            atLeast &= elements.get(i).verdict().compareTo(others.get(i).verdict()) <= 0;
        }
        return atLeast;
    }

    private static PartMarking next(PartMarking part) {
        Verdict verdict = switch (part.verdict()) {
            case COVERED -> Verdict.PARTLY;
            case PARTLY -> Verdict.NOT_SEEN;
            case NOT_SEEN -> Verdict.COVERED;
        };
        return new PartMarking(part.text(), verdict, Award.worth(verdict), part.matched());
    }
}
