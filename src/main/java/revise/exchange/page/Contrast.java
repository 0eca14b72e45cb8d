package revise.exchange.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wrong idea and what is right, told one after the other without "Misconception:" before them: "Many think X. In fact
 * Y", "X - actually Y", "X → Y", "❌ X ✅ Y".
 *
 * @param wrong the idea, in the page's words
 * @param right what is right, with the words that turn to it, as they are a part of its sentence
 */
record Contrast(String wrong, String right) {
    private static final String QUOTES = "[\"'”’)]{0,2}";

    /** These turn from what is wrong to what is right wherever a sentence or clause begins with them. */
    private static final String TURNS = "(?:in (?:actual )?fact|in reality|in truth|actually"
            + "|the (?:truth|reality|fact) is(?: that)?|really,|(?:this|that) is (?:wrong|incorrect|false|untrue|not true|a myth)"
            + "|(?:wrong|false|not true|not so|incorrect)[:,–—-])";

    private static final Pattern TURN = Pattern.compile(
            "(?:(?<=[.!?…]" + QUOTES + ")\\s+(?:but |however,? )?|[;:,]?\\s+[–—-]\\s+|[;:,]\\s+(?:but )?)(?=" + TURNS
                    + "(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE);

    /** Correction: behind a whole sentence, though nothing said "Misconception:". */
    private static final Pattern LABEL = Pattern.compile(
            "(?<=[.!?…;|]" + QUOTES
                    + ")\\s+(?:correction|correct answer|reality|fact|truth|the truth|fix|instead)\\s*:\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARROW = Pattern.compile("\\s+(?:→|⟶|➔|➜|⇒|->|=>|-->)\\s+");
    private static final Pattern TICK = Pattern.compile("\\s*[✅✔✓☑]\\x{fe0f}?\\s*");
    private static final Pattern BELIEF = Pattern.compile(
            "^(?:(?:many|most|some|people|students|learners|candidates|pupils|it is|you (?:might|may)|everyone)\\b.{0,40}?"
                    + "\\b(?:think|thought|believed?|believes|assumed?|assumes|suppose)\\b(?! (?:about|of|in|through|up|how)\\b)"
                    + "|(?:a |one )?common (?:belief|idea|view|misconception|assumption) is\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "…, but forget why" goes on about the learners, not about what is right. */
    private static final Pattern BUT = Pattern.compile(
            "(?:,|\\s[–—-]|[.!?])\\s+(?=(?:but|however)\\b(?! (?:then|do|does|did|are|not|never|often|fail|forget|cannot)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MYTH = Pattern.compile(
            "^(?:it is|it['’]s|(?:a |one )?common) (?:a )?(?:common |popular |widespread )?(?:myth|misconception|fallacy)\\b(?: is)?(?: that)?\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("(?<=[.!?])\\s+|\\s+[–—-]\\s+|;\\s+");
    private static final Pattern SIGNS = Pattern.compile("[❌✅✘✗]|\\s(?:→|->|=>)\\s");

    private static final int FEWEST_WORDS = 2;

    /** An arrow may also stand for a change, a reaction, a way through menus: with whole clauses about it, it does not. */
    private static final int WORDS_OF_CLAUSE = 3;

    /** The two, where they are plain. */
    static Optional<Contrast> of(String text) {
        Optional<Contrast> plain = at(text, LABEL, FEWEST_WORDS);
        if (plain.isEmpty()) {
            plain = at(text, TURN, FEWEST_WORDS);
        }
        if (plain.isEmpty()) {
            plain = alone(text, TICK, FEWEST_WORDS);
        }
        if (plain.isEmpty() && text.indexOf('+') < 0) {
            plain = alone(text, ARROW, WORDS_OF_CLAUSE);
        }
        if (plain.isEmpty() && BELIEF.matcher(text).find()) {
            plain = at(text, BUT, FEWEST_WORDS);
        }
        return plain.isEmpty() && MYTH.matcher(text).find() ? at(text, BREAK, FEWEST_WORDS) : plain;
    }

    /** Whether there may be two that cannot be told apart for certain. */
    static boolean isLikely(String text) {
        return of(text).isEmpty()
                && (SIGNS.matcher(text).find() || BELIEF.matcher(text).find() && isSeveral(text));
    }

    private static boolean isSeveral(String text) {
        int end = text.indexOf(". ");
        return end > 0 && end < text.length() - 2;
    }

    private static Optional<Contrast> at(String text, Pattern turn, int words) {
        Matcher found = turn.matcher(text);
        while (found.find()) {
            String wrong = text.substring(0, found.start()).strip();
            String right = text.substring(found.end()).strip();
            if (Line.words(wrong) >= words && Line.words(right) >= words) {
                return Optional.of(new Contrast(wrong, right));
            }
        }
        return Optional.empty();
    }

    private static Optional<Contrast> alone(String text, Pattern sign, int words) {
        Matcher found = sign.matcher(text);
        boolean one = found.find() && !found.find();
        return one ? at(text, sign, words) : Optional.empty();
    }
}
