package revise.console;

/** What came of asking. */
public sealed interface Input {
    /** A typed line (several, where the learner asked for a new one), or a key. */
    record Text(String text) implements Input {}

    /** There is no more input: Ctrl-D, the end of a file, a closed terminal or a request to stop. */
    record End() implements Input {}

    /** Ctrl-C with nothing typed. */
    record Interrupt() implements Input {}
}
