package revise.exchange.page;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the characters in place of what HTML has for them: "&amp;ndash;", "&amp;#8211;". */
final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\p{Alpha}[\\p{Alnum}]{1,7}));");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("minus", "−"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("deg", "°"),
            Map.entry("pound", "£"),
            Map.entry("euro", "€"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("frac12", "½"),
            Map.entry("eacute", "é"),
            Map.entry("copy", "©"));

    private Entities() {}

    /** What is no entity that is known stays as it is. */
    static String resolve(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(3);
        if (name != null) {
            return NAMED.getOrDefault(name, entity.group());
        }
        String decimal = entity.group(1);
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(entity.group(2), 16);
        boolean character = Character.isDefined(code) && Character.getType(code) != Character.SURROGATE;
        return character ? Character.toString(code) : entity.group();
    }
}
