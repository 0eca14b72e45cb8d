package revise.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a page of text line by line, wrapped to a width and painted with a palette. */
public final class Sheet {
    private final Look look;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** How wide the line is that was written last by {@link #hanging}. */
    private int used;

    /** @param width columns to fill, which may be fewer than the look's */
    public Sheet(Look look, int width) {
        this.look = look;
        this.width = width;
    }

    public Sheet(Look look) {
        this(look, look.textWidth());
    }

    public Sheet blank() {
        text.append('\n');
        return this;
    }

    public Sheet line(Span... spans) {
        return hanging("", "", Arrays.asList(spans));
    }

    public Sheet heading(String heading) {
        return line(new Span(Style.ACCENT, heading));
    }

    public Sheet indented(int indent, Span... spans) {
        return hanging(" ".repeat(indent), " ".repeat(indent), Arrays.asList(spans));
    }

    /** The first line begins with the bullet, those below it are indented as far. */
    public Sheet bullet(String bullet, Span... spans) {
        return hanging(bullet, " ".repeat(DisplayWidth.of(bullet)), Arrays.asList(spans));
    }

    public Sheet hanging(String first, String rest, List<Span> spans) {
        return hanging(List.of(Span.plain(first)), rest, spans);
    }

    /** @param first what the first line begins with; it is kept as it is, spaces and all */
    public Sheet hanging(List<Span> first, String rest, List<Span> spans) {
        int room = width - Math.max(Wrapping.widthOf(first), DisplayWidth.of(rest));
        List<Span> begin = first;
        for (List<Span> line : Wrapping.wrap(spans, room)) {
            if (!line.isEmpty()) {
                append(begin);
                append(line);
                used = Wrapping.widthOf(begin) + Wrapping.widthOf(line);
            }
            text.append('\n');
            begin = List.of(Span.plain(rest));
        }
        return this;
    }

    /** At the right end of the line that has just been written, or of one of its own where there is no room. */
    public Sheet trailing(List<Span> right) {
        int rightWidth = Wrapping.widthOf(right);
        boolean fits = used + 2 + rightWidth <= width;
        if (fits) {
            text.setLength(text.length() - 1);
        }
        text.append(" ".repeat(Math.max(0, width - (fits ? used : 0) - rightWidth)));
        return row(right);
    }

    /** Left and right ends of the first line; what is on the left goes on below where it is too long. */
    public Sheet ends(List<Span> left, List<Span> right) {
        int rightWidth = Wrapping.widthOf(right);
        int room = right.isEmpty() ? width : Math.max(width / 2, width - rightWidth - 2);
        boolean first = true;
        for (List<Span> line : Wrapping.wrap(left, room)) {
            append(line);
            if (first && !right.isEmpty()) {
                text.append(" ".repeat(Math.max(2, width - Wrapping.widthOf(line) - rightWidth)));
                append(right);
            }
            text.append('\n');
            first = false;
        }
        return this;
    }

    /** Two columns side by side, each with its own bullet, as wide as there is room for. */
    public Sheet columns(String bullet, List<Span> left, String otherBullet, List<Span> right) {
        int gap = 3;
        int column = (width - gap) / 2;
        int indent = DisplayWidth.of(bullet);
        int otherIndent = DisplayWidth.of(otherBullet);
        List<List<Span>> leftLines = Wrapping.wrap(left, column - indent);
        List<List<Span>> rightLines = Wrapping.wrap(right, column - otherIndent);
        for (int i = 0; i < Math.max(leftLines.size(), rightLines.size()); i++) {
            List<Span> line = i < leftLines.size() ? leftLines.get(i) : new ArrayList<>();
            text.append(i == 0 ? bullet : " ".repeat(indent));
            append(line);
            if (i < rightLines.size()) {
                text.append(" ".repeat(column - indent - Wrapping.widthOf(line) + gap));
                text.append(i == 0 ? otherBullet : " ".repeat(otherIndent));
                append(rightLines.get(i));
            }
            text.append('\n');
        }
        return this;
    }

    /** A line kept as it is, spaces and all: one that is known to fit, or that is to be copied. */
    public Sheet row(List<Span> line) {
        append(line);
        text.append('\n');
        return this;
    }

    /** Another sheet's lines, as they are. */
    public Sheet append(Sheet other) {
        text.append(other.text);
        return this;
    }

    private void append(List<Span> line) {
        for (Span span : joined(line)) {
            text.append(look.palette().paint(span.style(), span.text()));
        }
    }

    /** Neighbours of one style as one span, so that each is painted once. */
    private static List<Span> joined(List<Span> line) {
        List<Span> joined = new ArrayList<>();
        for (Span span : line) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).style() == span.style()) {
                joined.set(last, new Span(span.style(), joined.get(last).text() + span.text()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
