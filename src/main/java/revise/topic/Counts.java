package revise.topic;

/**
 * How much a topic holds.
 *
 * @param mistakes all mistakes, misconceptions included
 */
public record Counts(
        int keyConcepts,
        int keyTerms,
        int learningObjectives,
        int markingPoints,
        int guidance,
        int mistakes,
        int misconceptions,
        int faqs,
        int prerequisites) {
    /** The number of cards: every kind of thing that can be asked. */
    public int cards() {
        return keyConcepts + keyTerms + markingPoints + misconceptions + faqs;
    }

    /** The number of items in all the lists. */
    public int all() {
        return keyConcepts + keyTerms + learningObjectives + markingPoints + guidance + mistakes + faqs + prerequisites;
    }
}
