package revise.marking;

/**
 * What marking says of a core or of an element.
 *
 * @param text the part in its author's words
 * @param score how far it was seen, 0 to 1: a measure to compare by, not a probability
 */
public record PartMarking(String text, Verdict verdict, double score) {}
