package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import revise.marking.Flag;
import revise.marking.MarkScheme;
import revise.marking.Marker;
import revise.marking.Vocabulary;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;

/** Rejected wordings that forfeit a right answer: the marking point in its own words, or an accepted wording. */
final class Rejections implements Lint {
    private static final Marker MARKER = Marker.of(Vocabulary.EMPTY);

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedPoint placed : subject.points()) {
            int number = 0;
            for (String wording : placed.point().reject()) {
                Spot spot = placed.spot().at("reject", Integer.toString(number++));
                String right = forfeited(placed, wording);
                if (!right.isEmpty()) {
                    String message = "\"reject\" names " + Finding.quoted(wording)
                            + ", which leaves a right answer without credit: " + Finding.quoted(right);
                    found.add(Finding.of(Rule.REJECT, spot, message));
                }
            }
        }
        return found;
    }

    /** The first right answer that the wording forfeits, or empty. */
    private static String forfeited(PlacedPoint placed, String wording) {
        MarkScheme scheme = MarkScheme.of(placed.point().text(), 1, 0, Map.of(), List.of(wording));
        for (String right : right(placed)) {
            boolean rejected = MARKER.mark("", List.of(scheme), right)
                    .points()
                    .get(0)
                    .flags()
                    .contains(Flag.REJECTED);
            if (rejected) {
                return right;
            }
        }
        return "";
    }

    private static List<String> right(PlacedPoint placed) {
        MarkingPoint point = placed.point();
        List<String> right = new ArrayList<>();
        right.add(placed.scheme().text());
        for (Alternatives alternatives : point.accept()) {
            right.addAll(alternatives.wordings());
        }
        return right;
    }
}
