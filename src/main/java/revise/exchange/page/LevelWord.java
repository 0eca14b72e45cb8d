package revise.exchange.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.Wording;

/** The word that a page has for how advanced a topic is. */
final class LevelWord {
    private static final Pattern LEVEL = Pattern.compile("(?i)^(?:RQF |SCQF )?Level[ :]*([1-8])$");
    private static final Pattern TEXT =
            Pattern.compile("(?i)^(?:Entry(?: Level)?(?: ?[1-3])?|(?:Foundation|Higher|Intermediate"
                    + "|Advanced)(?: (?:Tier|Level))?|KS\\d|Key Stage \\d|Year \\d{1,2}|Level [1-8] ?(?:/|and|&|to|-|–) ?(?:Level )?[1-8]"
                    + "|Foundation (?:and|&|/) Higher(?: Tiers?)?|National [345])$");

    /** What pages write in the same place, and what says nothing of a level. */
    private static final Set<String> KINDS = Set.of(
            "vocational",
            "academic",
            "general",
            "technical",
            "professional",
            "applied",
            "occupational",
            "apprenticeship",
            "vocational qualification");

    private LevelWord() {}

    /** The level as a bundle holds it. */
    static Optional<String> level(String text) {
        Matcher number = LEVEL.matcher(text);
        if (number.matches()) {
            return Optional.of(number.group(1));
        }
        return TEXT.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    static boolean isKind(String text) {
        return KINDS.contains(Wording.fold(text));
    }

    /** Whether it stands where a level does. */
    static boolean isOne(String text) {
        return isKind(text) || level(text).isPresent() || HeadLine.isType(text);
    }
}
