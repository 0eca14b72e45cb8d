package revise.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text behind the parser's tokens, for what the tokens do not tell. Columns count code points. */
final class Source {
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /** The place asked for last: tokens come in order, and a file may be one long line. */
    private Mark last = Mark.START;

    private int lastOffset;

    Source(String text) {
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !windows) {
                lineStarts.add(i + 1);
            }
        }
    }

    /** The character at a place, or a space beyond the end. */
    char at(Mark mark) {
        int offset = offset(mark);
        return offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** The last character before a place on the same line, white space passed over; a space if there is none. */
    char before(Mark mark) {
        int i = offset(mark) - 1;
        int start = lineStart(mark.line());
        while (i > start && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < start ? ' ' : text.charAt(i);
    }

    /** The place of a column that counts characters of Java, of which an emoji takes two. */
    Mark ofChars(int line, int column) {
        int start = lineStart(line);
        int end = Math.min(text.length(), start + Math.max(column, 1) - 1);
        boolean onward = line == last.line() && end >= lastOffset;
        int from = onward ? lastOffset : start;
        int before = onward ? last.column() : 1;
        return remember(new Mark(line, before + text.codePointCount(from, end)), end);
    }

    /** The place behind the last character. */
    Mark end() {
        int line = lineStarts.size();
        return new Mark(line, text.codePointCount(lineStart(line), text.length()) + 1);
    }

    /** Where the first character stands that YAML does not allow. The parser would not tell. */
    Optional<Mark> controlCharacter() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85;
            if (control || c >= 0xfffe) {
                return Optional.of(new Source(text.substring(0, i)).end());
            }
        }
        return Optional.empty();
    }

    /** Whether no character of two halves lacks one. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean low = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isHighSurrogate(text.charAt(i)) && low) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an unquoted scalar's text is followed by a comment, which was perhaps meant to belong to it. */
    boolean isCutByComment(Mark mark, String value) {
        char first = at(mark);
        if (value.isEmpty() || first == '"' || first == '\'' || first == '|' || first == '>') {
            return false;
        }
        int i = offset(mark);
        // A plain scalar may run over several lines: its last word is what a comment can follow.
        int end = lastWordEnd(i, value);
        if (end < 0 || !isBlank(end)) {
            return false;
        }
        while (isBlank(end)) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '#';
    }

    private boolean isBlank(int i) {
        return i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
    }

    /** Walks the value and the source side by side, taking any white space for any other. */
    private int lastWordEnd(int from, String value) {
        int i = from;
        for (int j = 0; j < value.length(); j++) {
            char c = value.charAt(j);
            if (Character.isWhitespace(c)) {
                while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
            } else if (i < text.length() && text.charAt(i) == c) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }

    private int lineStart(int line) {
        return lineStarts.get(Math.min(line, lineStarts.size()) - 1);
    }

    private int offset(Mark mark) {
        boolean onward = mark.line() == last.line() && mark.column() >= last.column();
        int offset = onward ? lastOffset : lineStart(mark.line());
        for (int column = onward ? last.column() : 1; column < mark.column() && offset < text.length(); column++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        remember(mark, offset);
        return offset;
    }

    private Mark remember(Mark mark, int offset) {
        last = mark;
        lastOffset = offset;
        return mark;
    }
}
