package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Gist;
import revise.topic.Topic;

/** Checks topics for what their authors may want to mend. */
public final class Linter {
    private static final List<Lint> LINTS = List.of(
            new AcceptNames(),
            new EarlierIds(),
            new WholePoints(),
            new CircularDefinitions(),
            new LongPrompts(),
            new AnswersInQuestions(),
            new Doubles());

    private final Gist gist = new Gist();
    private final List<Finding> found = new ArrayList<>();
    private final Repeats repeats = new Repeats();

    /** Checks one topic, and keeps what is needed to compare others with it. */
    public void check(Topic topic) {
        Subject subject = new Subject(topic, gist);
        for (Lint lint : LINTS) {
            found.addAll(lint.check(subject));
        }
        repeats.add(subject);
    }

    /** What has been found in all topics checked. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(found);
        all.addAll(repeats.findings());
        return all;
    }
}
