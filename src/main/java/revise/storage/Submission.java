package revise.storage;

import java.util.List;
import java.util.Optional;
import revise.topic.MarkingPoint;

/**
 * An answer handed in to be marked.
 *
 * @param id as it is to be handed back: a text, or a number's own digits
 * @param numericId whether the id was a number
 * @param number the place in a written quiz of the question that it answers, from 1, or 0
 * @param card the key of the card that it answers, or empty where the points or the number come along
 * @param prompt the question as it was put, or empty
 * @param points the marking points to mark by, where no card is named
 */
public record Submission(
        Optional<String> id,
        boolean numericId,
        int number,
        String card,
        String prompt,
        List<MarkingPoint> points,
        String answer) {
    public Submission {
        points = List.copyOf(points);
    }
}
