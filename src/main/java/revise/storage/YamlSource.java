package revise.storage;

import java.util.ArrayList;
import java.util.List;

/** The YAML text behind the parser's tokens, for what the tokens do not tell. */
final class YamlSource {
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    YamlSource(String text) {
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

    /** Whether an unquoted scalar's text is followed by a comment, which was perhaps meant to belong to it. */
    boolean isCutByComment(Mark mark, String value) {
        char first = at(mark);
        if (value.isEmpty() || first == '"' || first == '\'' || first == '|' || first == '>') {
            return false;
        }
        int i = offset(mark);
        // A plain scalar may run over several lines: its last word is what a comment can follow.
        int end = lastWordEnd(i, value);
        if (end < 0 || end >= text.length() || text.charAt(end) != ' ') {
            return false;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '#';
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

    /** Columns count code points, as the parser does. */
    private int offset(Mark mark) {
        int start = lineStarts.get(Math.min(mark.line(), lineStarts.size()) - 1);
        int points = Math.min(mark.column() - 1, text.codePointCount(start, text.length()));
        return text.offsetByCodePoints(start, points);
    }
}
