package revise.exchange.page;

import java.util.List;

/** Reads what a page says of its topic as a whole. */
final class DescriptionReader {
    /** A shorter text may begin as the synopsis does by chance. */
    private static final int SHORTEST_CUT = 15;

    private final Draft draft;

    DescriptionReader(Draft draft) {
        this.draft = draft;
    }

    /**
     * Takes a description: the first one is the synopsis, and it is repeated and cut short all over the page.
     *
     * @return whether it is one
     */
    boolean read(Passage passage) {
        String text = passage.text();
        List<Line> lines = passage.lines();
        if (draft.synopsis.says(text)) {
            draft.synopsis.repeat(lines);
        } else if (text.length() >= SHORTEST_CUT && draft.synopsis.begins(text)) {
            draft.account.leave(lines, "the beginning of the synopsis, cut short");
        } else if (draft.synopsis.isBeginningOf(text)) {
            draft.synopsis.lengthen(text, lines);
        } else if (Line.isLabel(text) || passage.mark() == Mark.HEADING) {
            return false;
        } else if (draft.synopsis.isEmpty()) {
            draft.synopsis.offer(text, lines);
        } else {
            draft.overview.add(text, lines);
        }
        return true;
    }
}
