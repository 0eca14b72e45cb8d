package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines that a narrow page or window has wrapped. */
final class Passages {
    private static final int WIDEST_WRAPPED = 130;
    private static final double NEARLY_FULL = 0.6;

    /** A shorter line has not been wrapped. */
    private static final int LONG = 50;

    private static final Set<String> UNFINISHED = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on", "or", "that",
            "the", "their", "to", "which", "with", "your");

    /** What a marking point says of other answers is no part of a sentence. */
    private static final Pattern APART = Pattern.compile(
            "^(?:do not |don['’]t )?(?:accept|allow|reject|ignore|credit)\\s*:", Pattern.CASE_INSENSITIVE);

    /** The length of a full line if the page is wrapped, else 0. */
    private final int width;

    private Passages(int width) {
        this.width = width;
    }

    /** @param page all lines of it, which tell whether it is wrapped at all */
    static Passages of(List<Line> page) {
        int widest = 0;
        int broken = 0;
        for (int i = 0; i < page.size(); i++) {
            Line line = page.get(i);
            widest = Math.max(widest, line.raw().length());
            boolean goesOn = !line.gap() && line.mark() == Mark.NONE && line.beginsLowerCase();
            broken += goesOn && i > 0 && page.get(i - 1).raw().length() >= LONG ? 1 : 0;
        }
        return new Passages(broken > 1 && widest <= WIDEST_WRAPPED ? widest : 0);
    }

    boolean isWrapped() {
        return width > 0;
    }

    List<Passage> join(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !isWithin(open.get(0), line) && !continues(open.get(open.size() - 1), line)) {
                passages.add(passage(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            passages.add(passage(open));
        }
        return passages;
    }

    /** As {@link #join}, but an awarding body, a level and a button are in lines of their own. */
    List<Passage> joinHead(List<Line> lines) {
        List<Passage> passages = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (LevelWord.isOne(line.text()) || Boards.isLikely(line.text()) || Furniture.isCertain(line.text())) {
                passages.addAll(join(open));
                passages.add(passage(List.of(line)));
                open = new ArrayList<>();
            } else {
                open.add(line);
            }
        }
        passages.addAll(join(open));
        return passages;
    }

    /** Whether a line is set in deeper than the item above it, and so belongs to it. */
    private static boolean isWithin(Line item, Line line) {
        return item.mark().beginsItem()
                && line.mark() == Mark.NONE
                && !line.gap()
                && line.indent() > item.indent()
                && !APART.matcher(line.text()).find();
    }

    private boolean continues(Line before, Line line) {
        if (line.mark() != Mark.NONE || before.mark() == Mark.HEADING) {
            return false;
        }
        if (APART.matcher(line.text()).find()) {
            return false;
        }
        if (before.text().isEmpty() || line.text().isEmpty()) {
            return before.mark().beginsItem() && before.text().isEmpty();
        }
        boolean unfinished = !Line.endsSentence(before.text()) && !before.text().endsWith(":");
        boolean inside = line.beginsLowerCase() && unfinished;
        if (inside
                && (before.raw().length() >= LONG
                        || !line.gap() && before.mark().beginsItem())) {
            return true;
        }
        if (line.gap()) {
            return false;
        }
        boolean full = width > 0 && before.raw().length() >= width * NEARLY_FULL;
        return full || unfinished && breaksOff(before.text());
    }

    static boolean breaksOff(String text) {
        return text.endsWith(",") || UNFINISHED.contains(text.substring(text.lastIndexOf(' ') + 1));
    }

    private static Passage passage(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return new Passage(lines.get(0).mark(), text.toString(), lines);
    }
}
