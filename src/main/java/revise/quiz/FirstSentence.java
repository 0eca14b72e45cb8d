package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text's first sentence, in lower case and without what follows an apostrophe: "they're" is "they".
 *
 * @param words all of them
 * @param opening those before the first punctuation mark within the sentence; all where there is none, or where it
 *     comes so soon that it divides off no more than a word or two
 */
record FirstSentence(List<String> words, List<String> opening) {
    private static final String DIVIDERS = ",;:()\u2013\u2014";
    private static final String ENDS = ".!?";
    private static final String APOSTROPHES = "'\u2019";
    private static final int LEAST_OPENING = 3;

    FirstSentence {
        words = List.copyOf(words);
        opening = List.copyOf(opening);
    }

    boolean isDivided() {
        return opening.size() < words.size();
    }

    static FirstSentence of(String text) {
        List<String> words = new ArrayList<>();
        int opening = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = end(text, at);
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                at = afterTail(text, end);
                continue;
            }
            if (isEnd(text, at) && !words.isEmpty()) {
                break;
            }
            boolean divides = DIVIDERS.indexOf(c) >= 0 || (c == '-' && isSpace(text, at - 1) && isSpace(text, at + 1));
            if (divides && opening == 0 && words.size() >= LEAST_OPENING) {
                opening = words.size();
            }
            at++;
        }
        return new FirstSentence(words, opening == 0 ? words : words.subList(0, opening));
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int afterTail(String text, int end) {
        boolean tail = end < text.length() && APOSTROPHES.indexOf(text.charAt(end)) >= 0;
        return tail ? end(text, end + 1) : end;
    }

    /** A full stop within "9.5" or "example.org" ends nothing. */
    private static boolean isEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0 && (at + 1 == text.length() || !isWord(text, at + 1));
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }
}
