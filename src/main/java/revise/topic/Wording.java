package revise.topic;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts by their words alone. */
public final class Wording {
    private Wording() {}

    /**
     * Reduces a text to its words: NFKC, case folded, every run of punctuation and white space one space, none at the
     * ends. {@code "Plan-Do-Check-Act "} becomes {@code "plan do check act"}. A text of punctuation alone is kept as it
     * is, so that two such texts stay different.
     */
    public static String fold(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        // Upper case first: "ß" and "ss", or the two Greek sigmas, meet only there.
        String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isGap(c)) {
                gap = true;
            } else if (!isApostrophe(c)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                gap = false;
                words.appendCodePoint(c);
            }
        }
        return words.length() == 0 ? text.strip() : words.toString();
    }

    /** Printable ASCII needs no normalising, and the tables for it need not be loaded. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** "customer's" and "customers" are the same to a learner in a hurry. */
    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    private static boolean isGap(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> !isApostrophe(c);
            default -> false;
        };
    }
}
