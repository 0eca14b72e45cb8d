package revise.exchange.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What examiners write in a mark scheme for each other: "allow e.c.f.", "prow, owtte". It tells how to mark, and is
 * nothing that a learner would write.
 */
final class Shorthand {
    private static final String LETTERS =
            "e\\.?c\\.?f|o\\.?w\\.?t\\.?t\\.?e|w\\.?t\\.?t\\.?e|o\\.?e|a\\.?w|o\\.?r\\.?a|i\\.?s\\.?w"
                    + "|c\\.?a\\.?o|c\\.?s\\.?o|a\\.?w\\.?r\\.?t|s\\.?o\\.?i|b\\.?o\\.?d|n\\.?f\\.?w\\.?w|(?-i:FT)";
    private static final String WORDS = "errors? carried forward|consequential errors?|follow[- ]through"
            + "|(?:or )?words to that effect|(?:or )?(?:the )?reverse argument|benefit of (?:the )?doubt"
            + "|(?:or )?any (?:other )?(?:valid|suitable|reasonable|correct|sensible|appropriate|equivalent)\\b[^,;/]*"
            + "|or (?:equivalent|similar)|alternative wordings?";
    private static final String LETTERED = "(?:" + LETTERS + ")(?![\\p{L}\\p{N}])\\.?";
    private static final String ANY = "(?:" + LETTERED + "|(?:" + WORDS + ")(?!\\p{L})\\.?)";
    private static final Pattern AT_START = Pattern.compile("^[\"“'‘]?" + ANY, Pattern.CASE_INSENSITIVE);

    /** Words are shorthand only where something parts them from the answer: "a reason with any valid proof" is one. */
    private static final Pattern AT_END = Pattern.compile(
            "(?:(?:\\s*[,;/(\\[]\\s*(?:or\\s+)?|\\s+(?=or\\s)|\\s+or\\s+)(?<any>" + ANY + ")|\\s+(?<letters>" + LETTERED
                    + "))[)\\]]?[\\s.]*$",
            Pattern.CASE_INSENSITIVE);

    private Shorthand() {}

    /** Whether all that is said is said in shorthand: "ecf from part (a)". */
    static boolean begins(String text) {
        return AT_START.matcher(text).find();
    }

    /** The shorthand behind other words, if there is any. */
    static Optional<String> at(String text) {
        Matcher end = AT_END.matcher(text);
        if (!end.find()) {
            return Optional.empty();
        }
        return Optional.of(end.group("any") == null ? end.group("letters") : end.group("any"));
    }

    /** The words before it. */
    static String without(String text) {
        Matcher end = AT_END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
