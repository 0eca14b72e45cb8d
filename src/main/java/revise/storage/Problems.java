package revise.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all that is wrong in one file, so that one run reports it all. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void error(Mark mark, String message) {
        found.add(new Problem(file, mark.line(), mark.column(), message, false));
    }

    void warning(Mark mark, String message) {
        found.add(new Problem(file, mark.line(), mark.column(), message, true));
    }

    boolean hasErrors() {
        for (Problem problem : found) {
            if (!problem.warning()) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the file. */
    List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(sorted);
    }
}
