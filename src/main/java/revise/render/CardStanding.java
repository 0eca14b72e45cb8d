package revise.render;

import revise.progress.Mastery;
import revise.progress.Memory;
import revise.quiz.Card;

/**
 * A card, and how the learner stands with it.
 *
 * @param memory due when the scheduler, or an assessment ahead, wants it to be
 * @param recall the chance of recalling it now, 0 to 1; 0 when new
 */
public record CardStanding(Card card, Memory memory, Mastery mastery, double recall) {}
