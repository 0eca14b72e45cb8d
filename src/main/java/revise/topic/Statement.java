package revise.topic;

/**
 * A learning objective, a prerequisite or a piece of guidance.
 *
 * @param id the author's id for it, or empty
 */
public record Statement(String text, String id) {}
