package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A marking point as words with the punctuation around them, so that it can be read word by word and cut out again
 * as its author wrote it.
 */
final class Phrase {

    private static final String OPENING = "([{\"'“‘*•";
    private static final String CLOSING = ",;:.!?)]}\"'”’*";

    /** One word: lower case, its place in the text, and the punctuation that touches it. */
    private record Word(String lower, int start, int end, boolean opens, boolean closes, char after) {}

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Phrase(String text) {
        this.text = text;
    }

    static Phrase of(String text) {
        Phrase phrase = new Phrase(text);
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                phrase.add(start, at);
            }
            at++;
        }
        return phrase;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        boolean opens = false;
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            opens |= text.charAt(start) == '(';
            start++;
        }
        boolean closes = false;
        char after = 0;
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            char mark = text.charAt(--end);
            if (mark == ')') {
                closes = true;
            } else if (",;:.".indexOf(mark) >= 0) {
                after = mark;
            }
        }
        if (isDash(start, end)) {
            markPrevious(',');
        } else if (end > start) {
            String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
            boolean abbreviation = lower.equals("e.g") || lower.equals("i.e") || lower.equals("etc");
            words.add(new Word(lower, start, end, opens, closes, abbreviation && after == '.' ? 0 : after));
        }
    }

    private boolean isDash(int start, int end) {
        return end - start == 1 && "-–—".indexOf(text.charAt(start)) >= 0;
    }

    private void markPrevious(char mark) {
        if (!words.isEmpty()) {
            Word w = words.remove(words.size() - 1);
            words.add(new Word(w.lower, w.start, w.end, w.opens, w.closes, w.after == 0 ? mark : w.after));
        }
    }

    int size() {
        return words.size();
    }

    /** The word in lower case without its punctuation; empty beyond either end. */
    String word(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).lower;
    }

    boolean opens(int index) {
        return index < words.size() && words.get(index).opens;
    }

    boolean closes(int index) {
        return index >= 0 && index < words.size() && words.get(index).closes;
    }

    /** The stop that follows a word, one of {@code , ; : .}, or 0. */
    char after(int index) {
        return index < 0 || index >= words.size() ? 0 : words.get(index).after;
    }

    boolean endsSentence(int index) {
        return after(index) == '.' && index + 1 < size();
    }

    /** The author's own text from one word up to, not including, another. */
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        String cut = text.substring(words.get(from).start, words.get(to - 1).end);
        boolean unclosed = cut.indexOf('(') >= 0 && cut.indexOf(')') < 0 && words.get(to - 1).closes;
        return Spaces.collapse(unclosed ? cut + ")" : cut);
    }

    /** True if the words from {@code index} on are those of {@code wanted}, which is separated by single spaces. */
    boolean at(int index, String wanted) {
        int i = index;
        int from = 0;
        while (from <= wanted.length()) {
            int to = wanted.indexOf(' ', from);
            to = to < 0 ? wanted.length() : to;
            String word = word(i++);
            if (word.length() != to - from || !wanted.startsWith(word, from)) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }
}
