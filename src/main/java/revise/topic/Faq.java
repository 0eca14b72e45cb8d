package revise.topic;

/** A frequently asked question and its answer. */
public record Faq(Identity identity, String question, String answer) {}
