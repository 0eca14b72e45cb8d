package revise.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import revise.marking.Element;
import revise.marking.MarkScheme;
import revise.marking.Mode;
import revise.progress.Marks;
import revise.progress.Mastery;
import revise.topic.About;
import revise.topic.MarkingPoint;

/**
 * A marking point, and how the learner stands with it.
 *
 * @param number its place in the topic, from 1
 * @param key its card's key
 * @param due when it is to be asked again, once it has been asked
 * @param last what the last answer that was marked earned
 */
public record Criterion(
        About about,
        int number,
        String key,
        MarkingPoint point,
        MarkScheme scheme,
        Mastery mastery,
        Optional<Instant> due,
        Optional<Marks> last) {
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six");

    /** What stands before the elements in a line: {@code all of}, {@code such as} or {@code two of}. */
    String announcement() {
        if (scheme.mode() == Mode.ALL) {
            return "all of: ";
        }
        int index = scheme.require() - 2;
        if (index < 0) {
            return "such as: ";
        }
        return (index < NUMBERS.size() ? NUMBERS.get(index) : Integer.toString(scheme.require())) + " of: ";
    }

    /** Whether the elements are examples: no one of them has to be there, and none is a duty to be ticked off. */
    boolean hasExamples() {
        return scheme.mode() == Mode.ANY;
    }

    List<String> elements() {
        return scheme.elements().stream().map(Element::text).toList();
    }
}
