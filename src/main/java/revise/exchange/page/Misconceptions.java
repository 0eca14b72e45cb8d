package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.Mistake;

/** Reads common mistakes, and pairs each misconception with its correction. */
final class Misconceptions {
    private static final String BEGIN = "(?:Common )?(?:Misconception|Myth|Misbelief)(?: \\d{1,2})?\\s*[:–—-]\\s*";
    private static final String TURN =
            "(?:Correction|Reality|Fact|Truth|In fact|Correct(?:ed)?)(?: \\d{1,2})?\\s*[:–—-]\\s*";
    private static final Pattern FIRST = Pattern.compile("^" + BEGIN, Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT =
            Pattern.compile("(?<=[\\s;|])(?=(?:Common )?(?:Misconception|Myth)(?: \\d{1,2})?\\s*:)");
    private static final Pattern THEN = Pattern.compile("(?<=^|[\\s;|.!?'\"”’)/])" + TURN, Pattern.CASE_INSENSITIVE);
    private static final Pattern THEN_FIRST = Pattern.compile("^" + TURN, Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTING = Pattern.compile("[\\s|/;\u2192\\p{So}\\x{fe0f}]+$");

    private Misconceptions() {}

    static boolean isPair(String text) {
        return FIRST.matcher(text).find() || THEN_FIRST.matcher(text).find();
    }

    static void read(List<Passage> items, Draft draft) {
        for (int i = 0; i < items.size(); i++) {
            Passage item = items.get(i);
            List<Line> lines = new ArrayList<>(item.lines());
            String text = item.text();
            boolean answerBelow = i + 1 < items.size()
                    && FIRST.matcher(text).find()
                    && !THEN.matcher(text).find()
                    && THEN_FIRST.matcher(items.get(i + 1).text()).find();
            if (answerBelow) {
                i++;
                lines.addAll(items.get(i).lines());
                text += " " + items.get(i).text();
            }
            if (item.mark() == Mark.HEADING) {
                draft.account.tell(lines, "a heading among the mistakes");
                continue;
            }
            if (item.lines().get(0).raw().startsWith("|")) {
                draft.mistakes.add(row(text), lines);
                continue;
            }
            for (String piece : NEXT.split(text)) {
                draft.mistakes.add(mistake(piece.strip()), lines);
            }
        }
    }

    private static Mistake mistake(String text) {
        Matcher first = FIRST.matcher(text);
        Matcher then = THEN.matcher(text);
        if (first.find() && then.find(first.end())) {
            String misconception = bare(text.substring(first.end(), then.start()));
            String correction = text.substring(then.end()).strip();
            if (hasWords(misconception) && hasWords(correction)) {
                Identity identity = Identity.derived(CardKind.MISCONCEPTION, misconception, List.of());
                return new Mistake(identity, misconception, correction);
            }
        }
        return new Mistake(Identity.NONE, text, "");
    }

    /** What parts the two is of neither. */
    private static String bare(String text) {
        return PARTING.matcher(text).replaceFirst("");
    }

    /** The cells of a table stand for the labels. */
    private static Mistake row(String text) {
        int colon = text.indexOf(": ");
        return colon < 0
                ? mistake(text)
                : mistake("Misconception: " + text.substring(0, colon) + " Correction: " + text.substring(colon + 2));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
