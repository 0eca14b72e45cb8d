package revise.exchange.page;

/** The glyphs that pages put before the items of a list. */
final class Bullets {
    private static final String GLYPHS = "•‣◦●○■□▪▫⁃∙·◆◇►▸➤➔➢→»";

    /** These are bullets only where a space follows: "-5 °C" and "*emphasis*" are not items. */
    private static final String SPACED = "-–—*+";

    private static final int KEYCAP = 0x20e3;

    private Bullets() {}

    static Mark mark(String text) {
        int end = end(text);
        if (end == 0) {
            return Mark.NONE;
        }
        boolean bullet = false;
        for (int i = 0; i < end; i++) {
            bullet |= GLYPHS.indexOf(text.charAt(i)) >= 0
                    || SPACED.indexOf(text.charAt(i)) >= 0
                    || Character.getType(text.charAt(i)) == Character.PRIVATE_USE;
        }
        return bullet ? Mark.BULLET : Mark.EMOJI;
    }

    static String strip(String text) {
        return text.substring(end(text)).strip();
    }

    /** A heading or title may have a pictograph behind it as well. */
    static String stripEnd(String text) {
        int end = text.length();
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (c != ' ' && !isPictograph(c)) {
                break;
            }
            end -= Character.charCount(c);
        }
        return end == 0 ? text : text.substring(0, end);
    }

    /** Where the text begins behind its bullets. */
    private static int end(String text) {
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (SPACED.indexOf(c) >= 0) {
                boolean spaced = next == text.length() || text.charAt(next) == ' ';
                if (!spaced) {
                    break;
                }
            } else if (c != ' ' && !isGlyph(c)) {
                break;
            }
            end = next;
            i = next;
        }
        return text.isEmpty() || text.charAt(0) == ' ' ? 0 : end;
    }

    private static boolean isGlyph(int c) {
        return GLYPHS.indexOf(c) >= 0 || isPictograph(c) || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isPictograph(int c) {
        boolean modifier = c >= 0x1f3fb && c <= 0x1f3ff || c == 0xfe0f || c == 0x200d || c == KEYCAP;
        boolean symbol = Character.getType(c) == Character.OTHER_SYMBOL && c != '°' && c != '©' && c != '®' && c != '™';
        return modifier || symbol;
    }
}
