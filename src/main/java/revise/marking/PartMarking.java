package revise.marking;

import java.util.List;

/**
 * What marking says of a core or of an element.
 *
 * @param text the part in its author's words
 * @param score how far it was seen, 0 to 1: a measure to compare by, not a probability
 * @param matched where the learner's own text shows it: in order, not overlapping; empty if it was not seen
 */
public record PartMarking(String text, Verdict verdict, double score, List<Span> matched) {

    public PartMarking {
        matched = List.copyOf(matched);
    }
}
