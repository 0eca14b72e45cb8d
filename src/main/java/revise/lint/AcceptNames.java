package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Element;
import revise.marking.MarkScheme;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;
import revise.topic.Spelling;

/** Alternatives for what is no part of their marking point, so that they never count. */
final class AcceptNames implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            for (String name : placed.scheme().unknownNames(names(placed.point()))) {
                Spot spot = placed.spot().at("accept", name);
                found.add(Finding.of(Rule.ACCEPT_NAME, spot, message(name, placed.scheme())));
            }
        }
        return found;
    }

    private static List<String> names(MarkingPoint point) {
        List<String> names = new ArrayList<>();
        for (Alternatives alternatives : point.accept()) {
            names.add(alternatives.of());
        }
        return names;
    }

    private static String message(String name, MarkScheme scheme) {
        List<Element> parts = new ArrayList<>();
        parts.add(scheme.core());
        parts.addAll(scheme.elements());
        List<String> names = new ArrayList<>();
        for (Element part : parts) {
            names.add(part.text());
        }
        String hint = Spelling.nearest(name, names)
                .map(near -> "did you mean " + Finding.quoted(near) + "?")
                .orElseGet(() -> (parts.size() == 1 ? "its only part is " : "its parts are ") + Finding.quoted(parts));
        return "\"accept\" names " + Finding.quoted(name) + ", which is no part of this marking point; " + hint;
    }
}
