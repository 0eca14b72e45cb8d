package revise.marking;

/**
 * A stretch of the learner's own text.
 *
 * @param start its first UTF-16 unit
 * @param end one past its last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span runs forward from 0 or later");
        }
    }
}
