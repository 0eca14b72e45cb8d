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
    private static final Pattern TABLE_ROW = Pattern.compile("^\\|(.*[^\\\\|].*)\\|$");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern WORD_BULLET = Pattern.compile("^\\s*o\\t\\s*(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})\\)|\\d{1,3}\\.|\\d\\x{fe0f}?\\x{20e3})\\s+(?=\\S)");

    /** The numbers of assessment criteria, which belong to their text. */
    private static final Pattern CRITERION = Pattern.compile("^\\d{1,2}\\.\\d{1,2}\\.?\\s+(?=\\S)");

    private Lines() {}

    /** The lines that are not blank. */
    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int number = 1;
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            char c = i < page.length() ? page.charAt(i) : '\n';
            if (c != '\n' && c != '\r') {
                continue;
            }
            String raw = page.substring(start, i);
            if (c == '\r' && i + 1 < page.length() && page.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
            String clean = Cleaning.of(raw);
            if (!clean.isEmpty()) {
                lines.add(line(number, gap, raw, clean));
            }
            gap = clean.isEmpty();
            number++;
        }
        unmarkHead(lines);
        return lines;
    }

    private static Line line(int number, boolean gap, String raw, String clean) {
        String text = QUOTE.matcher(clean).replaceFirst("");
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            String title = NUMBER.matcher(Bullets.strip(heading.group(2))).replaceFirst("");
            return new Line(number, gap, Mark.HEADING, heading.group(1).length(), words(title), clean);
        }
        Matcher row = TABLE_ROW.matcher(text);
        if (row.matches()) {
            return new Line(number, gap, Mark.BULLET, 0, words(row(row.group(1))), clean);
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
        return new Line(number, gap, mark, 0, words(text), clean);
    }

    /** A row of a table as an item: the first cell is what the others are about. */
    private static String row(String cells) {
        List<String> texts = new ArrayList<>();
        for (String cell : CELLS.split(cells)) {
            if (!cell.isBlank()) {
                texts.add(words(cell.strip()));
            }
        }
        String first = texts.isEmpty() ? "" : texts.remove(0);
        return texts.isEmpty() ? first : first + (first.endsWith("?") ? " " : ": ") + String.join("; ", texts);
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
                lines.set(i - 1, new Line(head.number(), head.gap(), Mark.NONE, 0, names, head.raw()));
            }
        }
    }

    /** Rules and ornaments have none. */
    private static String words(String text) {
        String words = Cleaning.of(Markup.strip(text));
        return words.codePoints().anyMatch(Character::isLetterOrDigit) ? words : "";
    }
}
