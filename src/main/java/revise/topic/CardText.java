package revise.topic;

/**
 * What a card says.
 *
 * @param prompt what is asked, or empty for a marking point without a question of its own
 * @param answer what is right
 */
public record CardText(String prompt, String answer) {}
