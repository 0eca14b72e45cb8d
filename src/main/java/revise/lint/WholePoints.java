package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.topic.MarkingPoint;

/** Marking points without elements: what an answer can be held against, and what their marks can be given for. */
final class WholePoints implements Lint {
    private static final String HOW = "name its elements, as in \"including A, B and C\"";

    /** All, half or none of so many marks are all the marks there are. */
    private static final int MOST_MARKS = 2;

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            if (placed.scheme().elements().isEmpty()) {
                check(placed, found);
            }
        }
        return found;
    }

    /** One remedy is told once. */
    private static void check(PlacedPoint placed, List<Finding> found) {
        MarkingPoint point = placed.point();
        if (point.require() > 0) {
            String message = "\"require\" counts elements, and this marking point has none; " + HOW;
            found.add(Finding.of(Rule.REQUIRE, placed.spot().at("require"), message));
        } else if (point.marks() > MOST_MARKS) {
            String message = "of these " + point.marks() + " marks an answer can only earn all, half or none, for the"
                    + " marking point has no elements; " + HOW;
            found.add(Finding.of(Rule.MARKS, placed.spot().at("marks"), message));
        } else if (point.accept().isEmpty()) {
            String message = "this marking point can only be marked by all of its words; " + HOW
                    + ", or other wordings under \"accept\"";
            found.add(Finding.of(Rule.WHOLE_POINT, placed.spot(), message));
        }
    }
}
