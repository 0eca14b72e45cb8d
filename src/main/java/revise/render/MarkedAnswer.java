package revise.render;

import java.util.List;
import java.util.Optional;
import revise.marking.Marking;

/**
 * An answer marked in bulk.
 *
 * @param id as it was handed in
 * @param numericId whether the id is written as a number
 * @param number the question's place in a written quiz, or 0
 * @param card the card's key, or empty
 * @param points the ids of the points that came along with the answer, each of which may be empty; else none
 */
public record MarkedAnswer(
        Optional<String> id, boolean numericId, int number, String card, List<String> points, Marking marking) {
    public MarkedAnswer {
        points = List.copyOf(points);
    }

    /** The id of a point, or empty. */
    String pointId(int index) {
        return index < points.size() ? points.get(index) : "";
    }
}
