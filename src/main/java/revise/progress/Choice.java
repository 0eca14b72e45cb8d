package revise.progress;

/** Which cards a learner wants to be asked. */
public enum Choice {
    /** What is due, then new cards; what the plan says, where an assessment is ahead. */
    DAILY,
    /** Only what is due. */
    DUE,
    /** Only new cards. */
    NEW,
    /** Only what has been asked but is not secure. */
    WEAK,
    /** Every card. */
    ALL
}
