package revise.lint;

/** What a finding is about. */
public enum Rule {
    /** {@code accept} names no part of its marking point. */
    ACCEPT_NAME("accept-name", false),
    /** {@code was} names a card that is still there, or one that another card names too. */
    EARLIER_ID("earlier-id", true),
    /** A marking point has neither elements nor alternatives. */
    WHOLE_POINT("whole-point", false),
    /** A definition holds all the words of what it defines. */
    CIRCULAR_DEFINITION("circular-definition", false),
    /** Two terms are defined in the same words. */
    SHARED_DEFINITION("shared-definition", false),
    /** Two cards say nearly the same. */
    NEAR_DUPLICATE("near-duplicate", false),
    /** What a card asks is too long to be read again and again. */
    LONG_PROMPT("long-prompt", false),
    /** What a card asks holds its answer. */
    ANSWER_IN_QUESTION("answer-in-question", false);

    private final String word;
    private final boolean error;

    Rule(String word, boolean error) {
        this.word = word;
        this.error = error;
    }

    /** The word used in JSON. */
    public String word() {
        return word;
    }

    /** Whether what the author wanted cannot happen. */
    public boolean isError() {
        return error;
    }
}
