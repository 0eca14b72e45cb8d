package revise.exchange.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Statement;

/** Reads lists whose items are kept as they are: marking points, guidance, prerequisites. */
final class Statements {
    private static final Pattern MARKS = Pattern.compile(
            "\\s*[(\\[](?:max(?:imum)?\\.?\\s+(?:of\\s+)?)?([1-9]\\d?)\\s*marks?[)\\]]\\.?$", Pattern.CASE_INSENSITIVE);

    private Statements() {}

    static void read(List<Passage> items, Gathering<Statement> gathering, Account account) {
        for (Passage item : items) {
            if (item.mark() == Mark.HEADING) {
                account.tell(item.lines(), "a heading within a list");
            } else {
                gathering.add(new Statement(item.text(), ""), item.lines());
            }
        }
    }

    /** Marks behind the text are the point's, not part of what an answer should say. */
    private static MarkingPoint point(String text) {
        Matcher marks = MARKS.matcher(text);
        boolean told = marks.find() && marks.start() > 0;
        String point = told ? text.substring(0, marks.start()) : text;
        Identity identity = Identity.derived(CardKind.POINT, point, List.of());
        int worth = told ? Integer.parseInt(marks.group(1)) : 1;
        return new MarkingPoint(identity, point, "", "", worth, 0, List.of(), List.of());
    }

    static void readPoints(List<Passage> items, Draft draft) {
        for (Passage item : items) {
            if (item.mark() == Mark.HEADING) {
                draft.account.tell(item.lines(), "a heading within a list");
            } else {
                draft.points.add(point(item.text()), item.lines());
            }
        }
    }
}
