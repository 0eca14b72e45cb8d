package revise.progress;

/**
 * A card the learner is likely to have forgotten.
 *
 * @param recall the chance of recalling it now, 0 to 1
 * @param stability in days
 * @param lapses how often it was forgotten after it had been known
 */
public record WeakCard(String key, double recall, double stability, int lapses) {}
