package revise.marking;

/** Why a point got less than its words alone would have earned, in a sentence for the learner. */
public enum Flag {
    EMPTY("empty", "There is no answer to mark.", Verdict.NOT_SEEN),
    MISJUDGED(
            "misjudged",
            "The statement is called the wrong thing: true for false, or false for true.",
            Verdict.NOT_SEEN),
    UNJUDGED("unjudged", "The answer does not say whether the statement is true or false.", Verdict.NOT_SEEN),
    UNREASONED("unreasoned", "Say why, too: it is the correction that earns the mark.", Verdict.NOT_SEEN),
    NOT_ENGLISH("not-english", "This does not read as English, so it cannot be marked.", Verdict.NOT_SEEN),
    QUESTION_COPIED("question-copied", "Words copied from the question earn nothing.", Verdict.NOT_SEEN),
    WORD_SOUP(
            "word-soup",
            "Key words in a row earn nothing: say in sentences how they belong together.",
            Verdict.NOT_SEEN),
    LIST("list", "These are words rather than sentences: say how they belong together.", Verdict.PARTLY),
    REPETITION("repetition", "The same words come again and again.", Verdict.PARTLY),
    DENIED("denied", "The answer says that this is not so.", Verdict.NOT_SEEN),
    NEGATED("negated", "The answer has a “not” where the point has none, or the other way round.", Verdict.NOT_SEEN),
    OPPOSITE("opposite", "The answer says the opposite: look at the direction or the order.", Verdict.NOT_SEEN),
    FIGURE("figure", "The answer gives another figure than the point.", Verdict.PARTLY),
    REJECTED("rejected", "The mark scheme rejects a wording used here.", Verdict.NOT_SEEN),
    CUT("cut", "The answer is very long: only its first 20,000 characters were marked.", Verdict.COVERED);

    private final String word;
    private final String sentence;
    private final Verdict limit;

    Flag(String word, String sentence, Verdict limit) {
        this.word = word;
        this.sentence = sentence;
        this.limit = limit;
    }

    /** The word used in JSON. */
    public String word() {
        return word;
    }

    /** The reason, as a short sentence for the learner. */
    public String sentence() {
        return sentence;
    }

    /** The best verdict that a point with this flag can get. */
    Verdict limit() {
        return limit;
    }
}
