package revise.lint;

import java.util.ArrayList;
import java.util.List;
import revise.quiz.Cue;
import revise.quiz.Deck;

/** Marking points without a question, of which a quiz can tell no more than the number. */
final class UntoldPoints implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedCard placed : subject.cards()) {
            if (Deck.isUntold(placed.card())) {
                PlacedPoint point = subject.points().get(placed.card().number() - 1);
                if (Cue.of(point.scheme()).isEmpty()) {
                    String message = "a quiz can only ask "
                            + Finding.quoted(placed.card().prompt())
                            + "; write a \"question\" that says what is wanted";
                    found.add(Finding.of(Rule.NO_QUESTION, placed.spot(), message));
                }
            }
        }
        return found;
    }
}
