package revise.exchange.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a marking point says that it is worth, as far as that is beyond doubt: "(2 marks)", "[1]" at its end, "(max 3)",
 * "Two marks: …", or "(1 mark)" behind each of its parts.
 *
 * @param text the point without it
 * @param marks 0 if it does not say
 */
record Worth(String text, int marks) {
    private static final String MAX = "(?:(?:max(?:imum)?\\.?|up to|worth)(?: of)? ?)";
    private static final Pattern TOLD = Pattern.compile(
            "\\s*[(\\[]\\s*" + MAX + "?([1-9]\\d?)\\s*marks?(?: max(?:imum)?\\.?)?\\s*[)\\]](?:\\.$)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MOST = Pattern.compile(
            "\\s*[(\\[]\\s*(?:(?:1|one) mark )?(?:each|per [^()\\[\\],;]{1,40})[,;]? ?(?:to a )?" + MAX
                    + "([1-9]\\d?)(?: marks?)?\\s*[)\\]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("\\s*[(\\[]\\s*(" + MAX + ")?([1-9])\\s*[)\\]](?:\\.$)?");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[–—-]|\\|)\\s*([1-9]\\d?) marks?\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:([1-9]\\d?|one|two|three|four|five|six) marks?\\s*[:–—-]|[(\\[]([1-9]\\d?) marks?[)\\]]:?)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");
    private static final Pattern TICKS = Pattern.compile("\\s*[✓✔☑✅]+\\x{fe0f}?\\s*(?=\\.?$)");
    private static final int DEAREST = 99;

    static Worth of(String point) {
        String text = TICKS.matcher(point).replaceFirst("");
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            String number = before.group(1) == null ? before.group(2) : before.group(1);
            return new Worth(text.substring(before.end()), number(number));
        }
        Matcher most = MOST.matcher(text);
        if (most.find()) {
            return new Worth(most.replaceFirst(""), number(most.group(1)));
        }
        Worth told = sum(text, TOLD, 1);
        if (told.marks > 0) {
            return told;
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.find() ? new Worth(text.substring(0, behind.start()), number(behind.group(1))) : bare(text);
    }

    /** "(1)" alone is a mark at the end; within the text only where there is another such at the end. */
    private static Worth bare(String text) {
        Matcher bare = BARE.matcher(text);
        boolean ones = true;
        int last = -1;
        int marks = 0;
        while (bare.find()) {
            ones &= bare.group(2).equals("1");
            last = endsAt(text, bare.end()) && bare.start() > 0 ? bare.start() : -1;
            marks = number(bare.group(2));
        }
        if (last < 0) {
            return new Worth(text, 0);
        }
        return ones ? sum(text, BARE, 2) : new Worth(text.substring(0, last), marks);
    }

    private static boolean endsAt(String text, int end) {
        return end == text.length() || end == text.length() - 1 && text.charAt(end) == '.';
    }

    private static Worth sum(String text, Pattern pattern, int group) {
        Matcher each = pattern.matcher(text);
        int marks = 0;
        while (each.find()) {
            marks += number(each.group(group));
        }
        boolean plain = marks > 0 && marks <= DEAREST;
        String rest = plain ? pattern.matcher(text).replaceAll("").strip() : text;
        // Marks alone are no point.
        return rest.codePoints().anyMatch(Character::isLetter) && plain ? new Worth(rest, marks) : new Worth(text, 0);
    }

    private static int number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(text) : word + 1;
    }
}
