package revise.exchange.page;

import java.util.regex.Pattern;

/** Tells the full name of a qualification: "NCFE Level 2 Certificate in Understanding Nutrition". */
final class Qualification {
    private static final Pattern NAME = Pattern.compile(
            "(?i)\\b(?:level \\d|entry(?: level)?(?: \\d)?|nvq|svq|btec|qcf|rqf)\\b.*"
                    + "\\b(?:diploma|certificate|award|nvq|svq|apprenticeship|qualification|licence)\\b.* (?:in|for|of) \\S.*");
    private static final int LONGEST = 200;

    /** Small words, such as "in" and "with", begin with a small letter in a name. */
    private static final int LONGEST_SMALL = 4;

    private Qualification() {}

    /** Whether a line of its own is such a name, and no sentence about it. */
    static boolean isName(String text) {
        return text.length() <= LONGEST
                && !Line.endsSentence(text)
                && NAME.matcher(text).find()
                && isCapitalized(text);
    }

    private static boolean isCapitalized(String text) {
        for (String word : text.split(" ")) {
            if (word.length() > LONGEST_SMALL && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
