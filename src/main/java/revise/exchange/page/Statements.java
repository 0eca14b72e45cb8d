package revise.exchange.page;

import java.util.List;
import revise.topic.Statement;

/** Reads lists whose items are kept as they are: guidance, prerequisites. */
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
}
