package revise.topic;

import java.util.List;

/**
 * One thing that an assessor gives credit for.
 *
 * @param question asks for the point without giving it away; empty when the author wrote none
 * @param commandWord what the question asks the learner to do, such as {@code explain}; may be empty
 * @param marks what the point is worth, 1 or more
 * @param require how many of the elements earn it; 0 leaves that to the point's own wording
 * @param accept alternatives by element
 * @param reject wordings that earn nothing
 */
public record MarkingPoint(
        Identity identity,
        String text,
        String question,
        String commandWord,
        int marks,
        int require,
        List<Alternatives> accept,
        List<String> reject) {
    public MarkingPoint {
        if (marks < 1 || require < 0) {
            throw new IllegalArgumentException("marks " + marks + ", require " + require);
        }
        accept = List.copyOf(accept);
        reject = List.copyOf(reject);
    }
}
