package revise.command;

/** A command line that cannot be understood; the message is the sentence shown. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageError(String sentence) {
        super(sentence);
    }
}
