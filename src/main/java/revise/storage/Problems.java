package revise.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Collects all that is wrong in one file, so that one run reports it all. */
final class Problems {
    private static final int MAX_SHOWN = 60;

    private final String file;
    private final FileKind kind;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file, FileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    FileKind kind() {
        return kind;
    }

    void error(Mark mark, String message) {
        found.add(new Problem(file, mark.line(), mark.column(), message, false));
    }

    void warning(Mark mark, String message) {
        found.add(new Problem(file, mark.line(), mark.column(), message, true));
    }

    /** A text of the file as a message may show it: not so long that it hides the rest. */
    static String quoted(String text) {
        int shown = text.codePointCount(0, text.length()) > MAX_SHOWN ? text.offsetByCodePoints(0, MAX_SHOWN) : -1;
        return "\"" + (shown < 0 ? text : text.substring(0, shown) + "...") + "\"";
    }

    boolean hasErrors() {
        for (Problem problem : found) {
            if (!problem.warning()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is wrong at the first place, or behind it and before the second. */
    boolean hasErrorBetween(Mark from, Mark to) {
        for (Problem problem : found) {
            boolean behind =
                    problem.line() > from.line() || problem.line() == from.line() && problem.column() >= from.column();
            boolean before =
                    problem.line() < to.line() || problem.line() == to.line() && problem.column() < to.column();
            if (!problem.warning() && behind && before) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the file, each once: an anchor at the first key of a mapping is met as that of both. */
    List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(new LinkedHashSet<>(found));
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(sorted);
    }
}
