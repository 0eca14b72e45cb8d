package revise.lint;

import java.util.List;

/** Topics of which nothing can be asked. */
final class SilentTopics implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.cards().isEmpty()) {
            return List.of();
        }
        String message = "a quiz has nothing to ask about this topic; give it concepts, terms, marking points,"
                + " misconceptions with their corrections, or questions";
        return List.of(Finding.of(Rule.NO_CARDS, new Spot(subject.topic().id(), List.of("id")), message));
    }
}
