package revise.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A marking as the learner corrects it: the parts are theirs to judge, the marks follow from the parts. */
public final class Confirmation {
    private static final double COVERED = 0.75;
    private static final double PARTLY = 0.4;

    private Confirmation() {}

    /**
     * The marking with one part moved on: covered, partly, not seen, covered again.
     *
     * @param part 0 for the core, else the number of an element
     */
    public static PointMarking moved(PointMarking marking, MarkScheme scheme, int part) {
        PartMarking core = part == 0 ? next(marking.core()) : marking.core();
        List<PartMarking> elements = new ArrayList<>(marking.elements());
        if (part > 0) {
            elements.set(part - 1, next(elements.get(part - 1)));
        }
        double share = share(scheme, core, elements);
        // Marks are given in halves.
        double marks = Math.round(share * marking.outOf() * 2) / 2.0;
        Verdict verdict = share >= COVERED ? Verdict.COVERED : share >= PARTLY ? Verdict.PARTLY : Verdict.NOT_SEEN;
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

    private static PartMarking next(PartMarking part) {
        Verdict verdict = switch (part.verdict()) {
            case COVERED -> Verdict.PARTLY;
            case PARTLY -> Verdict.NOT_SEEN;
            case NOT_SEEN -> Verdict.COVERED;
        };
        return new PartMarking(part.text(), verdict, worth(verdict), part.matched());
    }

    private static double worth(Verdict verdict) {
        return verdict == Verdict.COVERED ? 1 : verdict == Verdict.PARTLY ? 0.5 : 0;
    }

    /** What part of the point is there, 0 to 1, weighed as the marker weighs core and elements. */
    private static double share(MarkScheme scheme, PartMarking core, List<PartMarking> elements) {
        double whole = worth(core.verdict());
        return switch (scheme.mode()) {
            case NONE -> whole;
            case ALL -> Blend.CORE_OF_ALL * whole + (1 - Blend.CORE_OF_ALL) * best(elements, elements.size());
            case ANY -> Blend.CORE_OF_ANY * whole + (1 - Blend.CORE_OF_ANY) * best(elements, scheme.require());
        };
    }

    private static double best(List<PartMarking> elements, int count) {
        return elements.stream()
                .map(element -> worth(element.verdict()))
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
