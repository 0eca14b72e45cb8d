package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import revise.topic.Statement;

/** Reads learning objectives, of which pages put several into one item: "Understand A, Understand B". */
final class Objectives {
    /** These begin nothing but an objective, even behind a comma. */
    private static final String SURE = "Understand|Know(?: how| what| about)?|Be able to|Be aware of";

    private static final String VERBS =
            SURE + "|Explain|Describe|Analyse|Analyze|Evaluate|Identify|Demonstrate|Apply|Outline"
                    + "|Discuss|Compare|Assess|Define|State|List|Carry out|Use|Recognise|Recognize|Investigate|Examine|Develop"
                    + "|Produce|Prepare|Review|Plan|Create|Design|Implement|Calculate|Interpret|Summarise|Justify|Recall|Select"
                    + "|Manage|Support|Monitor|Perform|Communicate|Reflect|Research|Present|Propose|Maintain|Follow|Work";
    private static final String NUMBER = "(?:LO ?\\d{1,2}[.:)]?\\s*)?";
    private static final Pattern OBJECTIVE =
            Pattern.compile("^(?:\\d{1,2}[.)]\\s*)?" + NUMBER + "(?:" + VERBS + ")\\b.*", Pattern.DOTALL);
    private static final Pattern JOINT =
            Pattern.compile("\\s*[,;]\\s*(?:and\\s+)?(?:\\d{1,2}[.)]\\s*)?(?=" + NUMBER + "(" + VERBS + ")\\b)");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:(?:LO|AC) ?)?\\d{1,2}(?:\\.\\d{1,2})?[.:)]?\\s+(?=\\p{L})");
    private static final Pattern SURELY = Pattern.compile(SURE);

    private Objectives() {}

    static void read(List<Passage> items, Draft draft) {
        for (Passage item : items) {
            if (item.mark() == Mark.HEADING) {
                draft.account.tell(item.lines(), "a heading among the objectives");
                continue;
            }
            for (String piece : split(item.text())) {
                draft.objectives.add(new Statement(piece, ""), item.lines());
            }
        }
    }

    /** What it says, whatever its number: the same objective often stands on a page with one and without. */
    static String bare(Statement objective) {
        return NUMBERED.matcher(objective.text()).replaceFirst("");
    }

    static boolean isOne(String text) {
        return OBJECTIVE.matcher(text).matches();
    }

    static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher joint = JOINT.matcher(text);
        int start = 0;
        while (isOne(text) && joint.find()) {
            boolean sure = SURELY.matcher(joint.group(1)).matches() || text.startsWith(joint.group(1) + " ");
            // "How to Plan, Organise and Control" is one: there the word before the comma is capitalised, too.
            if (joint.start() > start && (sure || endsInSmallLetters(text.substring(start, joint.start())))) {
                pieces.add(text.substring(start, joint.start()).strip());
                start = joint.end();
            }
        }
        pieces.add(text.substring(start).strip());
        pieces.replaceAll(piece -> piece.replaceFirst("\\s*[;,]$", ""));
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private static boolean endsInSmallLetters(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return Line.words(text) > 2 && !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
    }
}
