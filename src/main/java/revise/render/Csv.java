package revise.render;

import java.util.List;

/**
 * Writes CSV as RFC 4180 has it, except that lines end in a line feed. No cell can be taken for something that a
 * terminal obeys, nor, unless that is asked for, for a formula.
 */
final class Csv {
    private final StringBuilder text = new StringBuilder();
    private final boolean raw;

    Csv() {
        this(false);
    }

    /** @param raw whether a cell that a spreadsheet would take for a formula is left as it is, without an apostrophe */
    Csv(boolean raw) {
        this.raw = raw;
    }

    Csv row(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append('\n');
        return this;
    }

    private String cell(Object value) {
        String cell = Harmless.cell(value.toString());
        boolean formula = !raw && value instanceof String && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        String guarded = formula ? "'" + cell : cell;
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
