package revise.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Topic;
import revise.topic.Wording;

/** What stands twice in a list that makes no cards, for which see {@link Doubles}. */
final class Statements implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        Topic topic = subject.topic();
        List<Finding> found = new ArrayList<>();
        check(subject, "learningObjectives", "learning objective", texts(topic.learningObjectives()), found);
        check(subject, "prerequisites", "prerequisite", texts(topic.prerequisites()), found);
        check(subject, "guidance", "piece of guidance", texts(topic.guidance()), found);
        List<String> mistakes = new ArrayList<>();
        for (Mistake mistake : topic.mistakes()) {
            mistakes.add(mistake.isMisconception() ? "" : mistake.text());
        }
        check(subject, "mistakes", "mistake", mistakes, found);
        return found;
    }

    private static List<String> texts(List<Statement> statements) {
        List<String> texts = new ArrayList<>();
        for (Statement statement : statements) {
            texts.add(statement.text());
        }
        return texts;
    }

    /**
     * The same words in the same order: statements that differ in one, if only in "before" or "for", are often meant.
     *
     * @param texts empty where the item is none of these
     */
    private static void check(Subject subject, String list, String what, List<String> texts, List<Finding> found) {
        Map<String, Spot> firsts = new HashMap<>();
        int number = 0;
        for (String text : texts) {
            Spot spot = subject.at(list, number++);
            Spot first = firsts.putIfAbsent(Wording.fold(text), spot);
            if (first != null && !text.isEmpty()) {
                found.add(Finding.of(Rule.DUPLICATE, spot, "the same " + what + " as in", first));
            }
        }
    }
}
