package revise.marking;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into tokens; any text will do, whatever characters it holds. */
final class Tokens {

    /** Longer words are noise, and are cut to keep every step's cost bounded. */
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int clause;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(at);
                add(at, end);
                at = end;
            } else {
                boundary(c, at);
                at += Character.charCount(c);
            }
        }
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean inside = Character.isLetterOrDigit(c)
                    || isMark(c)
                    || isJoiner(c, at) && next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
            if (!inside) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.OTHER_NUMBER
                || type == Character.FORMAT
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes join the parts of a word, and points and commas the digits of a number. */
    private boolean isJoiner(int c, int at) {
        if (c == '\'' || c == '’' || c == 'ʼ') {
            return true;
        }
        boolean digits = at > 0 && Character.isDigit(text.charAt(at - 1));
        return (c == '.' || c == ',') && digits && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private void boundary(int c, int at) {
        boolean newSentence = c == '.' || c == '!' || c == '?' || c == '\n' || c == '\u2022';
        boolean abbreviation = c == '.' && !tokens.isEmpty() && isAbbreviation(at);
        if (newSentence && !abbreviation) {
            sentence += current() == sentence ? 1 : 0;
        }
        if (newSentence && !abbreviation || ",;:()–—=".indexOf(c) >= 0 || isPicture(c)) {
            boolean used = !tokens.isEmpty() && tokens.get(tokens.size() - 1).clause() == clause;
            clause += used ? 1 : 0;
        }
    }

    /** An emoji, or an arrow, stands between two thoughts. */
    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL && c > 127;
    }

    /** The single letters of "e.g." end no sentence. */
    private boolean isAbbreviation(int at) {
        Token last = tokens.get(tokens.size() - 1);
        return last.end() == at && last.end() - last.start() == 1 && Character.isLetter(text.charAt(at - 1));
    }

    private int current() {
        return tokens.isEmpty() ? -1 : tokens.get(tokens.size() - 1).sentence();
    }

    private void add(int start, int end) {
        String raw = text.substring(start, Math.min(end, start + LONGEST_WORD));
        Word word = Word.of(raw);
        if (!word.folded().isEmpty()) {
            tokens.add(new Token(
                    word.folded(), word.stem(), start, end, sentence, clause, word.function(), isAcronym(raw)));
        }
    }

    private static boolean isAcronym(String raw) {
        int capitals = 0;
        for (int i = 0; i < raw.length(); i++) {
            capitals += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2 && capitals >= raw.length() - 1 && raw.length() <= 7;
    }
}
