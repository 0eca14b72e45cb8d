package revise.render;

import java.util.Comparator;

/**
 * What is said of a place in a bundle.
 *
 * @param line counted from 1; 0 where the whole file is meant, as is the column
 * @param severity {@code error} or {@code warning}
 * @param rule what kind of thing it is, in one word
 */
public record Remark(String file, int line, int column, String severity, String rule, String message)
        implements Comparable<Remark> {
    private static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::file).thenComparingInt(Remark::line).thenComparingInt(Remark::column);

    public boolean isError() {
        return severity.equals("error");
    }

    /** {@code topics/mine.yaml:7:5: warning: …}, as a message. */
    public String sentence() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return "revise: " + Harmless.line(place + (isError() ? ": " : ": warning: ") + message) + "\n";
    }

    /** By place. */
    @Override
    public int compareTo(Remark other) {
        return ORDER.compare(this, other);
    }
}
