package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import revise.topic.Wording;

/**
 * Takes the rows of tables apart: those of Markdown, and those of a web page, whose cells are parted by tabs when they
 * are copied.
 */
final class Rows {
    private static final Pattern TABLE_ROW = Pattern.compile("^\\|(.*[^\\\\|].*)\\|$");
    private static final Pattern BARS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TABS = Pattern.compile("\\s*\\t\\s*");

    /** A bullet, or the number of an item, is no cell. */
    private static final Pattern NO_CELL = Pattern.compile("\\P{L}*|\\(?(?:[a-zA-Z]|[ivx]{1,4})[.)]|o");

    private static final Set<String> HEADS = Set.of(
            "term",
            "terms",
            "key term",
            "word",
            "keyword",
            "concept",
            "key concept",
            "misconception",
            "myth",
            "mistake",
            "common mistake",
            "error",
            "question",
            "marking point");

    private Rows() {}

    /** The cells of a row between bars, or none. */
    static List<String> barred(String text) {
        var row = TABLE_ROW.matcher(text);
        return row.matches() ? filled(BARS.split(row.group(1))) : List.of();
    }

    /** The cells of a line with tabs between words, or none. */
    static List<String> tabbed(String raw) {
        List<String> cells = filled(TABS.split(raw.strip()));
        boolean words = cells.stream().noneMatch(cell -> NO_CELL.matcher(cell).matches());
        return cells.size() > 1 && words ? cells : List.of();
    }

    private static List<String> filled(String[] cells) {
        List<String> filled = new ArrayList<>();
        for (String cell : cells) {
            String clean = Cleaning.of(cell);
            if (!clean.isEmpty()) {
                filled.add(clean);
            }
        }
        return filled;
    }

    /** A row as an item: the first cell is what the others are about. */
    static String text(List<String> cells, UnaryOperator<String> words) {
        String first = words.apply(cells.get(0));
        List<String> others = cells.subList(1, cells.size()).stream().map(words).toList();
        return others.isEmpty() ? first : first + (first.endsWith("?") ? " " : ": ") + String.join("; ", others);
    }

    /** Whether the cells only say what stands below them: "Term", "Definition". */
    static boolean areHead(List<String> cells) {
        return HEADS.contains(Wording.fold(cells.get(0)));
    }

    /** Where tabs part the cells of a table: in lines next to each other, in as many cells. */
    static Optional<List<String>> inTable(List<String> cells, List<String> before, List<String> behind) {
        boolean table = !cells.isEmpty() && (cells.size() == before.size() || cells.size() == behind.size());
        return table ? Optional.of(cells) : Optional.empty();
    }
}
