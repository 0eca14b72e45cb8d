package revise.lint;

import java.util.List;

/** Looks for one kind of fault in one topic. */
interface Lint {
    /** What it found, in any order. */
    List<Finding> check(Subject subject);
}
