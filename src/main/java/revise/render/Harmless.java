package revise.render;

/** The gate that every text from a bundle, a page or a journal passes before a terminal sees it. */
public final class Harmless {
    private Harmless() {}

    /**
     * The text without control characters (line feeds and tabs become spaces of their kind), bidirectional overrides
     * and isolates, and unpaired surrogates: none of it can move the cursor, change colours or reorder what is read.
     */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < 0x20 || c >= 0x7f)) {
                return clean(text);
            }
        }
        return text;
    }

    /** As {@link #text}, on one line. */
    public static String line(String text) {
        return text(text).replace('\n', ' ');
    }

    /** As {@link #text}, for a file that is read by columns: tabs are kept. */
    public static String cell(String text) {
        String[] parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = text(parts[i]);
        }
        return String.join("\t", parts);
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                clean.append('\n');
            } else if (c == '\t') {
                clean.append(' ');
            } else if (isShown(c)) {
                clean.appendCodePoint(c);
            } else if (Character.getType(c) == Character.SURROGATE) {
                clean.append('\uFFFD');
            }
        }
        return clean.toString();
    }

    static boolean isShown(int c) {
        boolean bidirectional =
                c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
        boolean separator = c == 0x2028 || c == 0x2029;
        int type = Character.getType(c);
        return !bidirectional && !separator && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
