package revise.exchange.page;

/**
 * A line, or a part of one, that is not in the bundle.
 *
 * @param line counted from 1
 * @param telling whether it has something to say that the learner may want to look at; a heading has not
 */
public record Left(int line, String text, String reason, boolean telling) {}
