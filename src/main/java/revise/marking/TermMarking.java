package revise.marking;

/**
 * What is said of a typed term.
 *
 * @param match how the typed words relate to the right term
 * @param meant the other term of the library that was typed, or empty
 */
public record TermMarking(Match match, String meant) {

    /** How typed words relate to the right term. */
    public enum Match {
        EXACT("good", "Right."),
        ALIAS("good", "Right: another name for it."),
        TYPO("good", "Right, but for the spelling."),
        NEAR("hard", "Close, but not the term."),
        OTHER_TERM("again", "That is another term"),
        WRONG("again", "That is not the term.");

        private final String rating;
        private final String sentence;

        Match(String rating, String sentence) {
            this.rating = rating;
            this.sentence = sentence;
        }

        /** The rating that the match suggests. */
        public String rating() {
            return rating;
        }

        /** The match in a few words for the learner. */
        public String sentence() {
            return sentence;
        }
    }

    static TermMarking of(Match match) {
        return new TermMarking(match, "");
    }
}
