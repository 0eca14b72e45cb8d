package revise.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import revise.topic.Topic;
import revise.topic.Wording;

/** Texts that came with a bundle to begin with and are still there. */
final class Samples implements Lint {
    private final Set<String> samples = new HashSet<>();

    /** @param starter what a bundle to begin with holds */
    Samples(Topic starter) {
        for (PlacedText text : PlacedText.of(starter)) {
            // Others may define the same term.
            if (!text.isTerm()) {
                samples.add(known(text));
            }
        }
    }

    /** Of each item one text is told: whoever mends that sees the others. */
    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        Set<Spot> told = new HashSet<>();
        for (PlacedText text : PlacedText.of(subject.topic())) {
            if (samples.contains(known(text)) && told.add(text.item())) {
                String message = "still the sample that \"revise new\" wrote, " + Finding.quoted(text.text())
                        + "; write your own";
                found.add(Finding.of(Rule.SAMPLE, text.spot(), message));
            }
        }
        return found;
    }

    /** A text and the list that it is in. */
    private static String known(PlacedText text) {
        return text.spot().path().get(0) + " " + Wording.fold(text.text());
    }
}
