package revise.exchange.page;

/**
 * A line of a page that is not blank.
 *
 * @param number counted from 1, as in an editor
 * @param indent how many characters of white space are before it
 * @param gap whether a blank line, or the beginning of the page, is before it
 * @param level of a Markdown heading, 1 to 6; 0 of anything else
 * @param text without bullet, mark-up and needless white space; empty where there are no words
 * @param raw as it stands in the page, without white space around it
 */
record Line(int number, int indent, boolean gap, Mark mark, int level, String text, String raw) {
    private static final int SHORT = 80;
    private static final int FEW_WORDS = 12;

    /** Whether a sentence ends here, a closing quote or bracket aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"')]”’»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the text reads as a name or heading: short, and no sentence. */
    static boolean isLabel(String text) {
        return text.length() <= SHORT
                && words(text) <= FEW_WORDS
                && !endsSentence(text)
                && !text.endsWith(",")
                && !text.endsWith(";");
    }

    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /** Whether it is the row of a table, between bars or with tabs between its cells. */
    boolean isRow() {
        return raw.startsWith("|") || raw.indexOf('\t') >= 0;
    }

    /** The same line with other words, as when a part of it is a heading. */
    Line saying(String words) {
        return new Line(number, indent, gap, mark, level, words, raw);
    }

    boolean beginsLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
