package revise.marking;

import java.text.Normalizer;
import java.util.Locale;

/** Writes a word in one way however it was typed: compatibility forms, case, accents, apostrophes, British spelling. */
final class Folding {

    private Folding() {}

    static String fold(String raw) {
        String word = isAscii(raw) ? raw : plain(raw);
        return Spelling.fold(withoutClitic(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** NFKC by way of NFKD, so that accents can be dropped; what is neither letter, digit nor apostrophe goes too. */
    private static String plain(String raw) {
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            if (c == '’' || c == 'ʼ') {
                out.append('\'');
            } else if (Character.isLetterOrDigit(c) || c == '\'' || c == '.') {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** "customer's", "they're" without what follows the apostrophe; "don't" keeps it. */
    private static String withoutClitic(String word) {
        int mark = word.indexOf('\'');
        if (mark < 0) {
            return word;
        }
        return word.endsWith("n't") ? word : word.substring(0, mark);
    }
}
