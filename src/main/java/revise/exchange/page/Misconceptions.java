package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.CardKind;
import revise.topic.Identity;
import revise.topic.Mistake;

/** Reads common mistakes, and pairs each misconception with its correction. */
final class Misconceptions {
    private static final String SURE = "(?:Common )?(?:Misconception|Myth|Misbelief)";
    private static final String BEGIN = "(?:" + SURE
            + "|(?:Common |Typical )?(?:Mistake|Error|Belief|Assumption)|Wrong|Incorrect|False)(?: \\d{1,2})?\\s*[:–—-]\\s*";
    private static final String TURN =
            "(?:(?:Correction|Reality|Fact|Truth|In fact|Correct(?:ed)?)(?: \\d{1,2})?\\s*[:–—-]"
                    + "|(?:Right|True|The truth|Fix|Solution|Instead)\\s*:)\\s*";
    private static final Pattern FIRST = Pattern.compile("^" + BEGIN, Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile("(?<=[\\s;|])(?=" + SURE + "(?: \\d{1,2})?\\s*:)");
    private static final Pattern THEN = Pattern.compile("(?<=^|[\\s;|.!?'\"”’)/])" + TURN, Pattern.CASE_INSENSITIVE);
    private static final Pattern THEN_FIRST = Pattern.compile("^" + TURN, Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("^" + SURE + "(?: \\d{1,2})?\\s*:", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTING = Pattern.compile("[\\s|/;\u2192\\p{So}\\x{fe0f}]+$");
    private static final String CROSSES = "❌✘✗✖🚫";
    private static final String TICKS = "✅✔✓☑";

    /** A bullet may stand before them. */
    private static final int SIGNS_AT = 3;

    private final Draft draft;
    private final List<Integer> halves = new ArrayList<>();
    private final List<Integer> whole = new ArrayList<>();

    private Misconceptions(Draft draft) {
        this.draft = draft;
    }

    static boolean isPair(String text) {
        return FIRST.matcher(text).find() || THEN_FIRST.matcher(text).find();
    }

    static void read(List<Passage> items, Draft draft) {
        Misconceptions reader = new Misconceptions(draft);
        for (int i = 0; i < items.size(); ) {
            boolean two = i + 1 < items.size() && isAnsweredBy(items.get(i), items.get(i + 1));
            reader.read(items.subList(i, two ? i + 2 : i + 1));
            i += two ? 2 : 1;
        }
        reader.note();
    }

    /** Whether the correction is an item of its own. */
    private static boolean isAnsweredBy(Passage item, Passage below) {
        boolean open =
                !THEN.matcher(item.text()).find() && Contrast.of(item.text()).isEmpty();
        boolean labelled = THEN_FIRST.matcher(below.text()).find();
        boolean signs = begins(item, CROSSES) && begins(below, TICKS);
        return open && item.mark() != Mark.HEADING && !begins(item, TICKS) && (labelled || signs);
    }

    private static boolean begins(Passage item, String signs) {
        return item.lines().get(0).raw().codePoints().limit(SIGNS_AT).anyMatch(c -> signs.indexOf(c) >= 0);
    }

    private void read(List<Passage> items) {
        Passage item = items.get(0);
        List<Line> lines = new ArrayList<>(item.lines());
        if (item.mark() == Mark.HEADING) {
            draft.account.tell(lines, "a heading among the mistakes");
        } else if (items.size() == 2) {
            lines.addAll(items.get(1).lines());
            String wrong = FIRST.matcher(item.text()).replaceFirst("");
            String right = THEN_FIRST.matcher(items.get(1).text()).replaceFirst("");
            draft.mistakes.add(pair(bare(wrong), right).orElseGet(() -> alone(joined(items))), lines);
        } else if (item.lines().get(0).isRow()) {
            draft.mistakes.add(row(item.text()), lines);
        } else {
            for (String piece : NEXT.split(item.text())) {
                draft.mistakes.add(mistake(piece.strip(), item.line()), lines);
            }
        }
    }

    private static String joined(List<Passage> items) {
        return items.get(0).text() + " " + items.get(1).text();
    }

    private Mistake mistake(String text, int line) {
        Matcher first = FIRST.matcher(text);
        Matcher then = THEN.matcher(text);
        Optional<Mistake> pair = Optional.empty();
        if (first.find() && then.find(first.end())) {
            pair = pair(bare(text.substring(first.end(), then.start())), text.substring(then.end()));
        }
        if (pair.isEmpty()) {
            pair = Contrast.of(FIRST.matcher(text).replaceFirst("")).flatMap(two -> pair(two.wrong(), two.right()));
        }
        if (pair.isEmpty()
                && (HALF.matcher(text).find() || THEN_FIRST.matcher(text).find())) {
            halves.add(line);
        } else if (pair.isEmpty() && Contrast.isLikely(text)) {
            whole.add(line);
        }
        return pair.orElseGet(() -> alone(text));
    }

    private static Mistake alone(String text) {
        return new Mistake(Identity.NONE, text, "");
    }

    private static Optional<Mistake> pair(String misconception, String correction) {
        if (!hasWords(misconception) || !hasWords(correction)) {
            return Optional.empty();
        }
        Identity identity = Identity.derived(CardKind.MISCONCEPTION, misconception, List.of());
        return Optional.of(new Mistake(identity, misconception, correction.strip()));
    }

    /** What parts the two is of neither. */
    private static String bare(String text) {
        return PARTING.matcher(text).replaceFirst("");
    }

    /** The cells of a table stand for the labels. */
    private Mistake row(String text) {
        int colon = text.indexOf(": ");
        Optional<Mistake> pair =
                colon < 0 ? Optional.empty() : pair(text.substring(0, colon), text.substring(colon + 2));
        return pair.orElseGet(() -> alone(text));
    }

    private void note() {
        draft.account.noteLines(halves, "half of a misconception and its correction; kept as a common mistake.");
        draft.account.noteLines(whole, "perhaps a misconception with its correction, but not plainly; kept whole.");
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
