package revise.lint;

import java.util.ArrayList;
import java.util.List;

/** Cards that take long to read before they can be answered. */
final class LongPrompts implements Lint {
    /** Characters; four full lines of a terminal. */
    private static final int MOST = 320;

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> found = new ArrayList<>();
        for (PlacedCard placed : subject.cards()) {
            int length = placed.prompt().codePointCount(0, placed.prompt().length());
            if (length > MOST) {
                String what = switch (placed.card().kind()) {
                    case TERM -> "a quiz shows this definition and asks for its term, but it";
                    case CONCEPT -> "this term";
                    case MISCONCEPTION -> "this misconception";
                    case POINT, FAQ -> "this question";
                };
                found.add(Finding.of(
                        Rule.LONG_PROMPT,
                        placed.promptSpot(),
                        what + " is " + length + " characters long; in " + MOST + " or fewer it is read at a glance"));
            }
        }
        return found;
    }
}
