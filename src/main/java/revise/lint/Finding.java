package revise.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.marking.Element;

/**
 * Something that the author of a bundle may want to mend.
 *
 * @param message a clause for the author; where there is another place, it ends so that the place can follow
 * @param other the other place that is meant
 */
public record Finding(Rule rule, Spot spot, String message, Optional<Spot> other) {
    private static final int MOST = 60;

    static Finding of(Rule rule, Spot spot, String message) {
        return new Finding(rule, spot, message, Optional.empty());
    }

    static Finding of(Rule rule, Spot spot, String message, Spot other) {
        return new Finding(rule, spot, message, Optional.of(other));
    }

    /** A text of the bundle as a message may show it. */
    static String quoted(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= MOST;
        return "\"" + (fits ? text : text.substring(0, text.offsetByCodePoints(0, MOST)) + "...") + "\"";
    }

    /** Parts of a marking point as a message may show them. */
    static String quoted(List<Element> parts) {
        List<String> quoted = new ArrayList<>();
        for (Element part : parts) {
            quoted.add(quoted(part.text()));
        }
        return String.join(", ", quoted);
    }
}
