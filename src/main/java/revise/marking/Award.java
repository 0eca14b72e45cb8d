package revise.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The marks for a point. One mark is given whole, by half or not at all, as the verdict is; of several, each part that is
 * there earns its share, in halves, so that no tick stands beside nothing.
 */
final class Award {

    private Award() {}

    /**
     * The marks that go with a verdict: all of them if covered.
     *
     * @param share what part of the point its ticks are, 0 to 1
     * @param limit the best verdict that the answer can get; nothing is earned if it is "not seen", half at most if "partly"
     * @return a multiple of a half, from 0 to {@code scheme.marks()}
     */
    static double of(MarkScheme scheme, Verdict verdict, double share, Verdict limit) {
        int outOf = scheme.marks();
        if (verdict == Verdict.COVERED) {
            return outOf;
        }
        if (limit == Verdict.NOT_SEEN) {
            return 0;
        }
        boolean partly = verdict == Verdict.PARTLY;
        if (outOf == 1 || scheme.mode() == Mode.NONE) {
            return partly ? outOf / 2.0 : 0;
        }
        double marks = Math.max(halves(share * outOf), partly ? 0.5 : 0);
        return Math.min(marks, limit == Verdict.PARTLY ? outOf / 2.0 : outOf - 0.5);
    }

    /** Marks are given in halves. */
    static double halves(double marks) {
        return Math.round(marks * 2) / 2.0;
    }

    /** What part of the point is there by its ticks, 0 to 1, weighed as the marker weighs core and elements. */
    static double share(MarkScheme scheme, PartMarking core, List<PartMarking> elements) {
        double whole = worth(core.verdict());
        return switch (scheme.mode()) {
            case NONE -> whole;
            case ALL -> Blend.CORE_OF_ALL * whole + (1 - Blend.CORE_OF_ALL) * best(elements, elements.size());
            case ANY -> Blend.CORE_OF_ANY * whole + (1 - Blend.CORE_OF_ANY) * best(elements, scheme.require());
        };
    }

    static double worth(Verdict verdict) {
        return verdict == Verdict.COVERED ? 1 : verdict == Verdict.PARTLY ? 0.5 : 0;
    }

    private static double best(List<PartMarking> elements, int count) {
        List<PartMarking> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(PartMarking::verdict));
        double sum = 0;
        for (PartMarking element : sorted.subList(0, Math.min(count, sorted.size()))) {
            sum += worth(element.verdict());
        }
        return count == 0 ? 0 : sum / count;
    }
}
