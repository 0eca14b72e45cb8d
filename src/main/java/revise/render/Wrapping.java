package revise.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks styled text into lines of a given display width, at spaces where it can; no-break spaces come out as spaces. */
final class Wrapping {
    static final char NO_BREAK = '\u00a0';

    private final int width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private int used;

    /** The pieces of the word being gathered; a word may change its style in the middle. */
    private final List<Span> word = new ArrayList<>();

    private int wordWidth;

    private Wrapping(int width) {
        this.width = Math.max(1, width);
    }

    /** At least one line; a line feed in the text begins a new one. */
    static List<List<Span>> wrap(List<Span> spans, int width) {
        if (fits(spans, width)) {
            return List.of(spans);
        }
        Wrapping wrapping = new Wrapping(width);
        for (Span span : spans) {
            wrapping.add(span);
        }
        wrapping.endWord();
        wrapping.lines.add(wrapping.line);
        return wrapping.lines;
    }

    /** Most lines do, and lists of thousands are made of them. */
    private static boolean fits(List<Span> spans, int width) {
        for (Span span : spans) {
            String text = span.text();
            boolean simple = text.indexOf('\n') < 0 && text.indexOf(NO_BREAK) < 0 && text.indexOf("  ") < 0;
            if (!simple) {
                return false;
            }
        }
        boolean begins = !spans.isEmpty() && !spans.get(0).text().startsWith(" ");
        return begins && widthOf(spans) <= width;
    }

    static int widthOf(List<Span> line) {
        int width = 0;
        for (Span span : line) {
            width += DisplayWidth.of(span.text());
        }
        return width;
    }

    private void add(Span span) {
        String text = span.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                if (i > start) {
                    String piece = text.substring(start, i);
                    word.add(new Span(span.style(), piece));
                    wordWidth += DisplayWidth.of(piece);
                }
                if (!end) {
                    endWord();
                    separate(text.charAt(i), span.style());
                }
                start = i + 1;
            }
        }
    }

    private void separate(char separator, Style style) {
        if (separator == '\n') {
            breakLine();
        } else if (used > 0 && used < width) {
            line.add(new Span(style, " "));
            used++;
        }
    }

    private void endWord() {
        if (used > 0 && used + wordWidth > width) {
            breakLine();
        }
        for (Span piece : word) {
            place(piece);
        }
        word.clear();
        wordWidth = 0;
    }

    /** Adds a piece of a word; one that is wider than a whole line is cut between characters. */
    private void place(Span piece) {
        String text = piece.text();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int length = DisplayWidth.clusterLength(text, i);
            int columns = DisplayWidth.ofCluster(text, i, length);
            if (used + columns > width && used > 0) {
                addPiece(piece.style(), text.substring(start, i));
                breakLine();
                start = i;
            }
            used += columns;
            i += length;
        }
        addPiece(piece.style(), text.substring(start));
    }

    private void addPiece(Style style, String text) {
        if (!text.isEmpty()) {
            line.add(new Span(style, text.replace(NO_BREAK, ' ')));
        }
    }

    private void breakLine() {
        while (!line.isEmpty() && line.get(line.size() - 1).text().isBlank()) {
            line.remove(line.size() - 1);
        }
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
