package revise.exchange.page;

import java.util.List;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Statement;

/** Reads lists whose items are kept as they are: marking points, guidance, prerequisites. */
final class Statements {
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

    static void readPoints(List<Passage> items, Draft draft) {
        for (Passage item : items) {
            if (item.mark() == Mark.HEADING) {
                draft.account.tell(item.lines(), "a heading within a list");
            } else {
                Identity identity = Identity.derived(CardKind.POINT, item.text(), List.of());
                draft.points.add(
                        new MarkingPoint(identity, item.text(), "", "", 1, 0, List.of(), List.of()), item.lines());
            }
        }
    }
}
