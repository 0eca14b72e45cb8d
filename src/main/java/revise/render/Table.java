package revise.render;

import java.util.ArrayList;
import java.util.List;

/** Rows of short cells, each column as wide as its widest cell. */
final class Table {
    private static final String GAP = "  ";

    private final String columns;
    private final int[] widths;
    private final List<List<Span>> rows = new ArrayList<>();

    /** @param columns a letter for each: {@code l} or {@code r}, the side to which its cells are set */
    Table(String columns) {
        this.columns = columns;
        this.widths = new int[columns.length()];
    }

    /** The columns' names, for the first row. */
    Table head(String... names) {
        List<Span> cells = new ArrayList<>();
        for (String name : names) {
            cells.add(Span.dim(name));
        }
        return row(cells);
    }

    /** @param cells as many as there are columns, or fewer */
    Table row(List<Span> cells) {
        for (int i = 0; i < cells.size(); i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i).text()));
        }
        rows.add(cells);
        return this;
    }

    /** The columns of the screen that it takes. */
    int width() {
        int width = (widths.length - 1) * GAP.length();
        for (int column : widths) {
            width += column;
        }
        return width;
    }

    /** The rows with their cells in place. */
    List<List<Span>> lines() {
        List<List<Span>> lines = new ArrayList<>(rows.size());
        for (List<Span> row : rows) {
            lines.add(line(row));
        }
        return lines;
    }

    private List<Span> line(List<Span> row) {
        List<Span> line = new ArrayList<>();
        int end = row.size();
        while (end > 0 && row.get(end - 1).text().isEmpty()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            String padding = " ".repeat(widths[i] - DisplayWidth.of(row.get(i).text()));
            boolean right = columns.charAt(i) == 'r';
            boolean last = i == end - 1;
            line.add(Span.plain((i == 0 ? "" : GAP) + (right ? padding : "")));
            line.add(row.get(i));
            line.add(Span.plain(right || last ? "" : padding));
        }
        return line;
    }
}
