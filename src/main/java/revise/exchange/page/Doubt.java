package revise.exchange.page;

import java.util.List;
import java.util.Optional;

/**
 * Names lines that were kept as items of a list, but may be headings that revise does not know. They cannot be told
 * apart for certain: a name with its meaning below, or a point with its parts, looks the same.
 */
final class Doubt {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private Doubt() {}

    /** @param wrapped whether lines are parts of longer ones */
    static void note(List<Stretch> stretches, boolean wrapped, Account account) {
        for (Stretch stretch : stretches) {
            if (!stretch.part().isList() || stretch.part() == Part.FAQS) {
                continue;
            }
            Optional<Line> line = heading(stretch, wrapped);
            if (line.isPresent() && account.isKept(line.get())) {
                account.note("Line " + line.get().number() + ", “" + line.get().text()
                        + "”, may be a heading that revise does not know; it and what stands below it are kept under “"
                        + stretch.name() + "”.");
            }
        }
    }

    /** The first line that may be one: the list has begun above it, in one form, and goes on below in another. */
    private static Optional<Line> heading(Stretch stretch, boolean wrapped) {
        List<Line> lines = stretch.lines();
        boolean bulleted = !lines.isEmpty() && lines.get(0).mark().beginsItem();
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line below = lines.get(i + 1);
            boolean aboveBullets = !bulleted && below.mark().beginsItem() && (line.gap() || !wrapped);
            boolean amongBullets =
                    bulleted && line.gap() && below.gap() && !below.mark().beginsItem();
            if (line.mark() == Mark.NONE && (aboveBullets || amongBullets) && isName(line)) {
                return Optional.of(line);
            }
            bulleted |= line.mark().beginsItem();
        }
        return Optional.empty();
    }

    private static boolean isName(Line line) {
        String text = line.text();
        return !text.isEmpty()
                && text.length() <= LONGEST
                && Line.words(text) <= MOST_WORDS
                && Line.isLabel(text)
                && text.indexOf(':') < 0
                && !line.beginsLowerCase();
    }
}
