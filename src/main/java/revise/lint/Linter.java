package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Gist;
import revise.topic.Topic;

/** Checks topics for what their authors may want to mend. */
public final class Linter {
    private final List<Lint> lints;
    private final Gist gist = new Gist();
    private final List<Finding> found = new ArrayList<>();
    private final Repeats repeats = new Repeats();

    /** @param starter what a bundle to begin with holds, which no finished bundle should */
    public Linter(Topic starter) {
        lints = List.of(
                new Samples(starter),
                new Placeholders(),
                new SilentTopics(),
                new AcceptNames(),
                new Rejections(),
                new EarlierIds(),
                new WholePoints(),
                new Requirements(),
                new UntoldPoints(),
                new SwappedTerms(),
                new CircularDefinitions(),
                new Aliases(),
                new LongPrompts(),
                new AnswersInQuestions(),
                new Doubles(),
                new Statements());
    }

    /** Checks one topic, and keeps what is needed to compare others with it. */
    public void check(Topic topic) {
        Subject subject = new Subject(topic, gist);
        for (Lint lint : lints) {
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
