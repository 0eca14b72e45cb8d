package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a page apart into its lines, whatever ends them. */
final class Lines {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})(?:\\s+|(?=\\p{L}))(.*?)\\s*#*$");
    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+(?=\\S)");
    private static final Pattern BOX = Pattern.compile("^\\[[ xX✓✔]?\\]\\s+");
    private static final Pattern WORD_BULLET = Pattern.compile("^\\s*o\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\)|\\d{1,3}\\.|\\d\\x{fe0f}?\\x{20e3})\\s+(?=\\S)");

    /** The numbers of assessment criteria, which belong to their text. */
    private static final Pattern CRITERION = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.?\\s+(?=\\S)");

    private Lines() {}

    /** The lines that are not blank. */
    static List<Line> of(String page) {
        List<String> raws = split(page);
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        List<String> before = List.of();
        List<String> cells = raws.isEmpty() ? List.of() : Rows.tabbed(raws.get(0));
        for (int i = 0; i < raws.size(); i++) {
            List<String> behind = i + 1 < raws.size() ? Rows.tabbed(raws.get(i + 1)) : List.of();
            String clean = Cleaning.of(raws.get(i));
            if (!clean.isEmpty()) {
                lines.add(
                        Rows.inTable(cells, before, behind).isPresent()
                                ? tabRow(i + 1, gap, cells)
                                : line(i + 1, gap, raws.get(i), clean));
            }
            gap = clean.isEmpty();
            before = cells;
            cells = behind;
        }
        unmarkHead(lines);
        return lines;
    }

    private static List<String> split(String page) {
        List<String> raws = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            char c = i < page.length() ? page.charAt(i) : '\n';
            if (c != '\n' && c != '\r') {
                continue;
            }
            raws.add(page.substring(start, i));
            if (c == '\r' && i + 1 < page.length() && page.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        return raws;
    }

    private static Line tabRow(int number, boolean gap, List<String> cells) {
        String text = Rows.text(cells, cell -> words(Bullets.strip(cell)));
        String names = String.join(" ", cells);
        boolean head = Rows.areHead(cells);
        return new Line(
                number,
                0,
                gap,
                head ? Mark.NONE : Mark.BULLET,
                0,
                head ? words(names) : text,
                String.join("\t", cells));
    }

    private static Line line(int number, boolean gap, String raw, String clean) {
        int indent = indent(raw);
        String text = QUOTE.matcher(clean).replaceFirst("");
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String title = NUMBER.matcher(Bullets.strip(heading.group(2))).replaceFirst("");
            return new Line(number, indent, gap, Mark.HEADING, heading.group(1).length(), words(title), clean);
        }
        List<String> cells = Rows.barred(text);
        if (!cells.isEmpty()) {
            return new Line(number, indent, gap, Mark.BULLET, 0, words(Rows.text(cells, Lines::words)), clean);
        }
        Mark mark = Bullets.mark(text);
        text = Bullets.strip(text);
        if (WORD_BULLET.matcher(raw).find()) {
            mark = Mark.BULLET;
            text = text.substring(1).strip();
        }
        text = BOX.matcher(text).replaceFirst("");
        Matcher numbered = NUMBER.matcher(text);
        if (numbered.find()) {
            mark = mark == Mark.NONE ? Mark.NUMBER : mark;
            text = Bullets.strip(text.substring(numbered.end()));
        } else if (CRITERION.matcher(text).find()) {
            mark = mark == Mark.NONE ? Mark.NUMBER : mark;
        }
        return new Line(number, indent, gap, mark, 0, words(text), clean);
    }

    private static int indent(String raw) {
        int indent = 0;
        while (indent < raw.length() && Cleaning.isSpace(raw.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** The row above the line under a table's head names the columns, and is no item. */
    private static void unmarkHead(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Line rule = lines.get(i);
            Line head = lines.get(i - 1);
            if (rule.text().isEmpty()
                    && rule.raw().startsWith("|")
                    && head.raw().startsWith("|")) {
                String names = head.text().replace(": ", " ").replace("; ", " ");
                lines.set(i - 1, new Line(head.number(), head.indent(), head.gap(), Mark.NONE, 0, names, head.raw()));
            }
        }
    }

    /** Rules and ornaments have none. */
    private static String words(String text) {
        String words = Cleaning.of(Markup.strip(text));
        return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : "";
    }
}
