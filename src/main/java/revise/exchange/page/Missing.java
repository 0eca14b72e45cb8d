package revise.exchange.page;

/**
 * What a bundle could hold and the page does not give.
 *
 * @param option the option that gives it
 */
public record Missing(String what, String option) {}
