package revise.render;

import java.util.List;
import revise.topic.Topic;

/**
 * What came of importing a page, for the learner who wants to know what became of it.
 *
 * @param page the file's name
 * @param lines how many of its lines are not blank
 * @param saved where the bundle was written, or empty
 */
public record ImportReport(
        String page,
        Topic topic,
        int lines,
        List<Kept> kept,
        List<Left> left,
        List<String> notes,
        List<Missing> missing,
        String saved) {
    /** A line, and the fields of the bundle that hold its words. */
    public record Kept(int line, List<String> fields) {}

    /**
     * A line, or a part of one, that is not in the bundle.
     *
     * @param telling whether the words themselves should be shown
     */
    public record Left(int line, String text, String reason, boolean telling) {}

    /** What a bundle could hold, and the option that gives it. */
    public record Missing(String what, String option) {}
}
