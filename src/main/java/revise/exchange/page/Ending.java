package revise.exchange.page;

import java.util.List;

/** Looks whether a page breaks off. */
final class Ending {
    private Ending() {}

    /** It can only be told by the items before the last one, if they end as sentences do. */
    static void note(List<Line> page, Stretch end, Account account) {
        Line last = page.get(page.size() - 1);
        int items = 0;
        int whole = 0;
        for (Line line : end.lines()) {
            boolean item = line.mark().beginsItem() && line != last;
            items += item ? 1 : 0;
            whole += item && Line.endsSentence(line.text()) ? 1 : 0;
        }
        if (end.part().isList() && whole > 0 && whole == items && !Line.endsSentence(last.text())) {
            account.note("Line " + last.number() + ", the last one, breaks off; the page may be cut short.");
        }
    }
}
