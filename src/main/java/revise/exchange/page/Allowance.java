package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a marking point says of other answers: "Accept: tap water", "Do not accept 'water'", "Ignore units".
 *
 * @param text the answers, as they are written
 * @param start where it begins in the point's text, with what parts it from the point
 * @param end where the point goes on
 */
record Allowance(Kind kind, String text, int start, int end) {
    enum Kind {
        ACCEPT,
        REJECT,
        IGNORE
    }

    private static final String REFUSES = "(?:do not|don['’]t|never) (?:accept|allow|credit|reward"
            + "|(?:award|give)(?: (?:any )?(?:credit|marks?|a mark|the mark))?)(?: (?:for|to))?|reject(?: any)?";
    private static final String TAKES = "(?:also |or )?(?:accept|allow|condone)(?: also)?|acceptable answers?";
    private static final Pattern NOTE = Pattern.compile(
            "(?:^[(\\[]?|(?<=[.;!?)\\]\"”'’✓✔|])\\s+[(\\[]?|(?<=,)\\s+(?=do not|don)|\\s+[–—-]\\s+|\\s+[(\\[])"
                    + "(?:(?<refuse>" + REFUSES + ")|(?<take>" + TAKES
                    + ")|(?<ignore>ignore))(?<colon>\\s*:)?\\s+(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    /** A condition is no wording, nor is a kind of answer. */
    private static final Pattern UNSURE = Pattern.compile(
            "^(?:if|unless|where|when|only|without|in|as|any|all|other|reasonable|suitable|valid|sensible|appropriate"
                    + "|alternative|correct|equivalent|\\d+ marks?|one mark|half)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** "Allow it to dry" and "Accept responsibility" are what the learner is to do. */
    private static final Pattern DEED = Pattern.compile("(?i)^(?:it|them|they|this|that|these|time|for|responsibility"
            + "|enough|sufficient|the customer|customers?|clients?|people)\\b.*|.*\\bto (?!the\\b|an?\\b)\\p{Ll}+.*");

    /** "Do not accept a list without the order": these words do not count in marking, and a right answer has the rest. */
    private static final Pattern TOO_LITTLE = Pattern.compile(
            "\\b(?:without|only|just|on its own|on their own|by itself|unless|if)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED =
            Pattern.compile("[\"“]([^\"“”]+)[\"”]|(?<!\\p{L})[‘']([^‘’']+)[’'](?!\\p{L})");

    /** What stands in quotation marks is the answer: "OIL RIG" as a reason. */
    private static final Pattern AS = Pattern.compile("^[\"“‘']([^\"“”‘’]+)[\"”’'] as (?:an? )?\\p{L}+\\.?$");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,/;]*(?:\\b(?:or|and)\\b)?[\\s,/;.]*");
    private static final int MOST_WORDS = 25;

    /** All of them in a text; what is not plainly one is passed over. */
    static List<Allowance> of(String text) {
        List<Allowance> found = new ArrayList<>();
        Matcher note = NOTE.matcher(text);
        int from = 0;
        while (note.find(from)) {
            boolean bracket =
                    note.group().strip().startsWith("(") || note.group().strip().startsWith("[");
            int stop = stop(text, note.end(), bracket);
            String body = text.substring(note.end(), stop).strip();
            // What begins with it is a point that says what the learner does: "Accept deliveries".
            if (note.start() > 0 && isPlain(note, body)) {
                Kind kind = note.group("refuse") != null
                        ? Kind.REJECT
                        : note.group("take") != null ? Kind.ACCEPT : Kind.IGNORE;
                found.add(new Allowance(kind, body, note.start(), Math.min(stop + 1, text.length())));
                from = Math.min(stop + 1, text.length());
            } else {
                from = note.end();
            }
        }
        return found;
    }

    private static boolean isPlain(Matcher note, String body) {
        boolean wording = !body.isEmpty()
                && Line.words(body) <= MOST_WORDS
                && !UNSURE.matcher(body).matches()
                && !Shorthand.begins(body);
        boolean labelled = note.group("colon") != null;
        if (note.group("refuse") != null && TOO_LITTLE.matcher(body).find()) {
            return false;
        }
        return wording
                && (note.group("take") == null
                        || labelled
                        || !DEED.matcher(body).matches());
    }

    /** Where it ends: with its sentence or, in brackets, with them. */
    private static int stop(String text, int from, boolean bracket) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ')' || c == ']') && --depth < 0 || c == ';' && depth == 0) {
                return i;
            }
            depth += c == '(' || c == '[' ? 1 : 0;
            if (c == '.' && depth == 0 && !bracket && endsSentence(text, i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean endsSentence(String text, int next) {
        boolean last = next >= text.length() - 1;
        return last
                || text.charAt(next) == ' '
                        && (Character.isUpperCase(text.charAt(next + 1))
                                || "([\"“".indexOf(text.charAt(next + 1)) >= 0);
    }

    /** Whether a text begins with such a word, but tells the learner what to do. */
    static boolean isDeed(String text) {
        return NOTE.matcher(text).lookingAt() && !isAbout(text, text, false);
    }

    /**
     * Whether a text of its own can only belong to the point above it; "Accept deliveries" may be a point itself.
     *
     * @param deeds whether there are such points beside it
     */
    static boolean isAbout(String text, String point, boolean deeds) {
        Matcher note = NOTE.matcher(text);
        if (!note.lookingAt()) {
            return false;
        }
        boolean within = Character.isLowerCase(text.codePointAt(0)) && Character.isUpperCase(point.codePointAt(0));
        boolean quoted = "\"“‘'".indexOf(text.charAt(note.end())) >= 0;
        boolean bracket = text.startsWith("(") || text.startsWith("[");
        boolean shorthand = !deeds && Shorthand.begins(text.substring(note.end()));
        boolean refusal = !deeds && note.group("refuse") != null && Line.words(note.group()) > 1;
        return note.group("colon") != null || refusal || within || quoted || bracket || shorthand;
    }

    /** The answers one by one: in quotation marks, or parted by a slash. */
    static List<String> wordings(String text) {
        String body = Shorthand.without(text);
        List<String> quoted = new ArrayList<>();
        Matcher quotes = QUOTED.matcher(body);
        int end = 0;
        boolean all = true;
        while (quotes.find()) {
            all &= BETWEEN.matcher(body.substring(end, quotes.start())).matches();
            quoted.add(quotes.group(1) == null ? quotes.group(2) : quotes.group(1));
            end = quotes.end();
        }
        if (!quoted.isEmpty() && all && BETWEEN.matcher(body.substring(end)).matches()) {
            return quoted.stream().map(Allowance::bare).toList();
        }
        List<String> wordings = new ArrayList<>();
        for (String piece : AS.matcher(body).replaceFirst("$1").split(" / | OR ")) {
            String wording = bare(piece);
            if (wording.codePoints().anyMatch(Character::isLetterOrDigit)) {
                wordings.add(wording);
            }
        }
        return wordings;
    }

    /** Whether a point still says in its own text what it does not take. */
    static boolean refuses(String point) {
        Matcher note = NOTE.matcher(point);
        while (note.find()) {
            if (note.group("refuse") != null && note.start() > 0) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String wording) {
        String bare = wording.strip();
        while (bare.endsWith(".") || bare.endsWith(",") || bare.endsWith(";")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }
}
