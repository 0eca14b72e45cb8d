package revise.render;

import java.util.List;
import revise.marking.PartMarking;
import revise.marking.PointMarking;
import revise.marking.Verdict;

/** Why a point's verdict is what it is, in a few words, where its parts alone do not say so. */
final class Why {
    private Why() {}

    static String of(PointMarking point) {
        int all = point.elements().size();
        if (all == 0 || !point.flags().isEmpty()) {
            return "";
        }
        int covered = count(point.elements(), Verdict.COVERED);
        int partly = count(point.elements(), Verdict.PARTLY);
        boolean any = point.require() < all;
        return switch (point.verdict()) {
            case COVERED -> any ? enough(point.require(), covered) : whole(point, covered == all);
            case PARTLY -> any ? example(point, covered) : seen(point, covered);
            case NOT_SEEN -> covered == 0 && partly > 0 ? "too little of it" : "";
        };
    }

    private static String whole(PointMarking point, boolean all) {
        if (!all) {
            return "enough of it is there";
        }
        return point.core().verdict() == Verdict.NOT_SEEN ? "its parts are enough" : "";
    }

    /** Where none is covered it was the idea that did it. */
    private static String enough(int require, int covered) {
        if (covered == 0) {
            return "";
        }
        return require == 1 ? "one of them is enough" : require + " of them are enough";
    }

    private static String example(PointMarking point, int covered) {
        if (covered >= point.require()) {
            return "say more of what it is about";
        }
        boolean idea = covered == 0 && point.core().verdict() == Verdict.COVERED;
        return idea ? "give an example" : seen(point, covered);
    }

    private static String seen(PointMarking point, int covered) {
        return covered == 0 ? "none of it in full" : covered + " of " + point.require() + " asked for";
    }

    private static int count(List<PartMarking> parts, Verdict verdict) {
        int count = 0;
        for (PartMarking part : parts) {
            count += part.verdict() == verdict ? 1 : 0;
        }
        return count;
    }
}
