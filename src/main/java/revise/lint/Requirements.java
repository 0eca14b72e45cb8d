package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Element;

/** Marking points that ask for more of their elements than they have. For those without any see {@link WholePoints}. */
final class Requirements implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            List<Element> elements = placed.scheme().elements();
            int require = placed.point().require();
            if (require > elements.size() && !elements.isEmpty()) {
                String message = "\"require\" asks for " + require + " elements of this marking point, and it has "
                        + elements.size() + ": " + Finding.quoted(elements);
                found.add(Finding.of(Rule.REQUIRE, placed.spot().at("require"), message));
            }
        }
        return found;
    }
}
