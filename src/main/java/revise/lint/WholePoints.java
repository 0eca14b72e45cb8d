package revise.lint;

import java.util.ArrayList;
import java.util.List;

/** Marking points with neither elements nor alternatives: an answer can only be held against all of their words. */
final class WholePoints implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            if (placed.point().accept().isEmpty() && placed.scheme().elements().isEmpty()) {
                found.add(Finding.of(
                        Rule.WHOLE_POINT,
                        placed.spot(),
                        "this marking point can only be marked by all of its words; name its elements, as in"
                                + " \"including A, B and C\", or other wordings under \"accept\""));
            }
        }
        return found;
    }
}
