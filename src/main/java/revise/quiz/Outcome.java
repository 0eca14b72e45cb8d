package revise.quiz;

import revise.progress.Rating;

/**
 * A question that has been rated.
 *
 * @param first whether it was the card's first time in this session
 */
public record Outcome(Question question, Reply reply, Rating rating, boolean first) {}
