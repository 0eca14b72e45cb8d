package revise.exchange.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Markdown and stray HTML off a text; the words stay, the target of a link as well. */
final class Markup {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|em|strong|br|p|span|div|sub|sup|mark|code|li|ul|ol|dl|dt|dd|a|small|del|ins|hr|img|table|tbody|thead"
                    + "|tr|td|th|section|article|aside|header|footer|nav|main|details|summary|blockquote|h[1-6])(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,500})\\]\\(([^()\\s]{0,500})\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*\\*|\\*\\*|~~|==)(?=\\S)(.*?\\S)\\1");
    private static final Pattern STRONG_LINE =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(___|__)(?=\\S)(.*?\\S)\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\p{N}*_\\\\])([*_])(?=[^\\s*_])([^*_]*[^\\s*_\\\\])\\1(?![\\p{L}\\p{N}*_])");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|~>&])");
    private static final Pattern ODD_STRONG = Pattern.compile("^\\*\\*\\s?(?=\\S)|(?<=\\S)\\s?\\*\\*$");

    /** No line that somebody has marked up is longer; looking for pairs of marks takes time. */
    private static final int LONGEST = 5000;

    private Markup() {}

    static String strip(String line) {
        if (line.length() > LONGEST) {
            return line;
        }
        String text = line;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll(" ");
        }
        if (text.indexOf("](") >= 0) {
            text = LINK.matcher(text).replaceAll(Markup::link);
        }
        if (text.indexOf('`') >= 0) {
            text = CODE.matcher(text).replaceAll("$2");
        }
        if (text.indexOf('*') >= 0 || text.indexOf("__") >= 0 || text.indexOf("~~") >= 0 || text.indexOf("==") >= 0) {
            text = STRONG.matcher(text).replaceAll("$2");
            text = STRONG_LINE.matcher(text).replaceAll("$2");
            text = ODD_STRONG.matcher(text).replaceAll("");
        }
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            text = EMPHASIS.matcher(text).replaceAll("$2");
        }
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll("$1");
        }
        return text.indexOf('&') >= 0 ? Entities.resolve(text) : text;
    }

    private static String link(MatchResult link) {
        String words = link.group(1);
        String target = link.group(2);
        String shown = target.isEmpty() || target.equals(words) ? words : (words + " (" + target + ")").strip();
        return Matcher.quoteReplacement(shown);
    }
}
