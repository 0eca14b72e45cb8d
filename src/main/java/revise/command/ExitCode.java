package revise.command;

/** What the program's exit status says. */
public enum ExitCode {
    /** It did what was asked. */
    DONE(0),
    /** Something was wrong with a bundle, a file or a name; a sentence on standard error says what. */
    FAILED(1),
    /** The command line could not be understood. */
    USAGE(2),
    /** A bug of ours. */
    BUG(70),
    /** The learner pressed Ctrl-C. */
    INTERRUPTED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
