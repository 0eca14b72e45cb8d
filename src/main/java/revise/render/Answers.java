package revise.render;

/** Where a written quiz has its answers. */
public enum Answers {
    /** Each below its question. */
    BELOW,
    /** All behind the last question, as a part of their own. */
    APART,
    /** Nowhere. */
    NONE
}
