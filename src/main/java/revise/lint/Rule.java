package revise.lint;

/** What a finding is about. */
public enum Rule {
    /** {@code accept} names no part of its marking point. */
    ACCEPT_NAME("accept-name", false),
    /** {@code reject} forfeits a right answer. */
    REJECT("reject", false),
    /** {@code require} asks for more elements than there are. */
    REQUIRE("require", false),
    /** There are more marks than can be told apart. */
    MARKS("marks", false),
    /** {@code was} names a card that is still there, or one that another card names too. */
    EARLIER_ID("earlier-id", true),
    /** A marking point has neither elements nor alternatives. */
    WHOLE_POINT("whole-point", false),
    /** A marking point has no question, and nothing that a quiz could ask it by. */
    NO_QUESTION("no-question", false),
    /** A topic has no cards. */
    NO_CARDS("no-cards", false),
    /** A text is that of a bundle to begin with. */
    SAMPLE("sample", false),
    /** A text only keeps a place. */
    PLACEHOLDER("placeholder", false),
    /** A term is far longer than its definition. */
    SWAPPED_TERM("swapped-term", false),
    /** An alias is the name of another term. */
    ALIAS("alias", false),
    /** A definition holds all the words of what it defines. */
    CIRCULAR_DEFINITION("circular-definition", false),
    /** Two terms are defined in the same words. */
    SHARED_DEFINITION("shared-definition", false),
    /** Two statements of a list are the same. */
    DUPLICATE("duplicate", false),
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
