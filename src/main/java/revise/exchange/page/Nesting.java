package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a list within a list back behind the item that it belongs to: "Any two from:" and what there is to choose. */
final class Nesting {
    private static final Pattern CHOICE = Pattern.compile(
            "(?i)(?:.{0,200}\\b)?(?:any|at least|up to)? ?(?:one|two|three|four|five|six|\\d)\\b.{0,30}?\\b(?:from|of)"
                    + "(?: the following| these| this list)?:");

    private Nesting() {}

    /** Whether a text asks for some of what stands below it. */
    static boolean isChoice(String text) {
        return text.endsWith(":") && CHOICE.matcher(text).matches();
    }

    static List<Passage> join(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        for (int i = 0; i < passages.size(); ) {
            int end = i + 1;
            while (end < passages.size() && isWithin(passages.get(i), passages.get(end))) {
                end++;
            }
            joined.add(end == i + 1 ? passages.get(i) : whole(passages.subList(i, end)));
            i = end;
        }
        return joined;
    }

    private static boolean isWithin(Passage parent, Passage item) {
        boolean announces = parent.text().endsWith(":") && parent.mark() != Mark.HEADING;
        if (!announces || !item.mark().beginsItem()) {
            return false;
        }
        if (parent.mark() == Mark.NONE) {
            return isChoice(parent.text());
        }
        Line above = parent.lines().get(0);
        Line line = item.lines().get(0);
        return line.indent() > above.indent()
                || item.mark() != parent.mark()
                || item.mark() == Mark.BULLET
                        && line.raw().codePointAt(0) != above.raw().codePointAt(0);
    }

    private static Passage whole(List<Passage> parts) {
        List<Line> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Passage part = parts.get(i);
            lines.addAll(part.lines());
            boolean more = i > 0 && i + 1 < parts.size();
            text.append(i == 0 ? part.text() + " " : more ? open(part.text()) + "; " : part.text());
        }
        return new Passage(parts.get(0).mark(), text.toString(), lines);
    }

    /** Without what ends an item of a list, as another follows. */
    private static String open(String text) {
        return text.endsWith(";") || text.endsWith(",") || text.endsWith(".")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
