package revise.console;

/** A conversation: text out, answers in. */
public interface Console extends AutoCloseable {
    /** Columns of the screen now. */
    int width();

    /** Whether there is a screen that can be begun anew, and single keys can be read. */
    boolean isScreen();

    void print(String text);

    /** Begins a new screen; what stood on it scrolls away and is not lost. Where there is no screen, a blank line. */
    void newScreen();

    /** Reads a typed line behind the prompt. */
    Input readLine(String prompt);

    /**
     * Reads one choice: a key on a screen, else a line behind the prompt. Enter, and an empty line, give an empty text.
     */
    Input readChoice(String prompt);

    /**
     * Whether someone goes on typing text behind the letter just read as a choice; what they type up to their next pause
     * is taken away. Waits a moment to see. Lines, where there are no keys, are whole, and it is never so.
     */
    boolean isTypedOn();

    /** Runs a task, if at all, while the learner thinks: once nothing that they wait for is left to do. */
    void meanwhile(Runnable task);

    /** Makes what is being asked, and anything asked later, end at once; may be called from another thread. */
    void end();

    @Override
    void close();
}
