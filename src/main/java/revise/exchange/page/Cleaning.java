package revise.exchange.page;

import java.util.regex.Pattern;

/** Takes out of a line what cannot be seen: it is never part of what a page says. */
final class Cleaning {
    private static final Pattern TERMINAL_SEQUENCE = Pattern.compile("\u001b(?:\\[[0-9;?]*[ -/]*[@-~]|[@-_])");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Cleaning() {}

    /** The text with every run of white space one space, none at the ends, and without invisible characters. */
    static String of(String raw) {
        String line =
                raw.indexOf('\u001b') < 0 ? raw : TERMINAL_SEQUENCE.matcher(raw).replaceAll("");
        StringBuilder text = new StringBuilder(line.length());
        boolean space = false;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c) || joins(c, text, i < line.length() ? line.codePointAt(i) : ' ')) {
                if (space && text.length() > 0) {
                    text.append(' ');
                }
                space = false;
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** The joiners belong to emoji and to scripts that need them, and stay there. */
    private static boolean joins(int c, StringBuilder before, int next) {
        boolean joiner = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
        return joiner && before.length() > 0 && before.charAt(before.length() - 1) >= 0x300 && next >= 0x300;
    }
}
