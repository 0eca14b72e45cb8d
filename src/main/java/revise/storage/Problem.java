package revise.storage;

/**
 * Something wrong in a file, for the person who wrote it.
 *
 * @param line counted from 1; 0 where the whole file is meant
 * @param warning whether the file can be used all the same
 */
public record Problem(String file, int line, int column, String message, boolean warning) {
    static Problem ofFile(String file, String message) {
        return new Problem(file, 0, 0, message, false);
    }

    Problem in(String otherFile) {
        return new Problem(otherFile, line, column, message, warning);
    }

    /** {@code topics/mine.yaml:7:5: unknown key "defintion"; did you mean "definition"?} */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + (warning ? "warning: " : "") + message;
    }
}
