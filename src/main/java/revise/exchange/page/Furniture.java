package revise.exchange.page;

import java.util.Set;
import java.util.regex.Pattern;
import revise.topic.Wording;

/** Knows what a web page has on every side of its text: menus, buttons, cookie notices, footers. */
final class Furniture {
    static final String REASON = "navigation";

    private static final Set<String> NAMES = Set.of(
            "home",
            "menu",
            "main menu",
            "skip to content",
            "skip to main content",
            "log in",
            "login",
            "sign in",
            "sign up",
            "sign up free",
            "sign up for free",
            "join free",
            "start free",
            "try for free",
            "search",
            "back",
            "share",
            "print",
            "close",
            "save",
            "bookmark",
            "contents",
            "table of contents",
            "register",
            "dashboard",
            "on this page",
            "accept all",
            "reject all",
            "accept cookies",
            "accept all cookies",
            "reject cookies",
            "reject all cookies",
            "cookies",
            "cookie settings",
            "manage cookies",
            "cookie policy",
            "cookie preferences",
            "got it",
            "ok",
            "i agree",
            "agree",
            "decline",
            "dismiss",
            "allow all",
            "allow cookies",
            "learn more",
            "yes no",
            "privacy",
            "privacy policy",
            "privacy notice",
            "terms",
            "terms of use",
            "terms of service",
            "terms and conditions",
            "terms conditions",
            "contact",
            "contact us",
            "about us",
            "help",
            "help centre",
            "accessibility",
            "accessibility statement",
            "sitemap",
            "site map",
            "careers",
            "blog",
            "pricing",
            "subscribe",
            "newsletter",
            "follow us",
            "advertisement",
            "advert",
            "sponsored",
            "back to top",
            "back to topics",
            "next",
            "previous",
            "download",
            "download pdf",
            "download as pdf",
            "print this page",
            "copy link",
            "share this page",
            "read more",
            "show more",
            "show less",
            "edit",
            "report an error",
            "facebook",
            "twitter",
            "x",
            "instagram",
            "whatsapp",
            "linkedin",
            "youtube",
            "tiktok",
            "pinterest",
            "email");

    /** These are no words of a list, whatever it is a list of. */
    private static final Pattern CERTAIN = Pattern.compile("(?iu)(?:©|\\(c\\) ?\\d{4}|copyright ©?\\s*\\d{4}).*"
            + "|(?:.{0,80}\\W)?all rights reserved\\.?"
            + "|(?:this (?:web)?site|we) uses? cookies\\b.*"
            + "|(?:last |page )?(?:updated|reviewed|modified|published)(?: on)?:? (?:\\d{1,2}(?:st|nd|rd|th)? )?"
            + "(?:\\p{L}{3,9} |\\d{1,2}/\\d{1,2}/)?\\d{4}\\.?"
            + "|advertisement|sponsored(?: content| links)?"
            + "|\\d{1,3}"
            + "|page \\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?"
            + "|\\d{1,3} min(?:ute)?s? read"
            + "|(?:previous|prev|next)(?: topic| page| unit| lesson| subtopic)? ?[→»›]"
            + "|[←«‹] ?(?:previous|prev|back)\\b.{0,100}");

    /** The names of other pages; within a list, "Next: …" may be a step. */
    private static final Pattern NEIGHBOUR =
            Pattern.compile("(?iu)(?:previous|prev|next)(?: topic| page| unit| lesson| subtopic)?: .{1,100}");

    private static final int FEWEST_BUTTONS = 3;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•]\\s*");

    private Furniture() {}

    /** Whether a line is nothing else, above the sections, where there are titles and names only. */
    static boolean isCertain(String text) {
        return NAMES.contains(Wording.fold(text)) || isBetweenItems(text);
    }

    /** Whether a line is nothing else wherever it stands, even within a list. */
    static boolean isBetweenItems(String text) {
        if (CERTAIN.matcher(text).matches() || areButtons(text)) {
            return true;
        }
        String[] pieces = BETWEEN.split(text);
        for (String piece : pieces) {
            if (!NAMES.contains(Wording.fold(piece))) {
                return false;
            }
        }
        return pieces.length > 1;
    }

    /** "Facebook Twitter WhatsApp". */
    private static boolean areButtons(String text) {
        for (String word : text.split(" ")) {
            if (!NAMES.contains(Wording.fold(word))) {
                return false;
            }
        }
        return Line.words(text) >= FEWEST_BUTTONS;
    }

    /** Whether a line near the end of a page leads to another; "Terms and conditions" may be a term elsewhere. */
    static boolean isAtFoot(String text) {
        return NEIGHBOUR.matcher(text).matches() || Line.words(text) > 1 && isCertain(text);
    }

    /** "Home > Health > Hand washing". */
    static boolean isTrail(String text) {
        boolean home = text.startsWith("Home / ") || text.startsWith("Home | ") || text.startsWith("Home » ");
        return home || text.contains(" › ") || text.contains(" > ");
    }
}
