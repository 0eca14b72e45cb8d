package revise.quiz;

import java.util.List;
import revise.marking.Element;
import revise.marking.MarkScheme;

/**
 * What a marking point without a question is asked by: what it is about, with what is to be recalled left out. "Explains
 * how care contributes to loyalty and trust" is asked by "care contributes to …".
 */
public final class Cue {
    private static final String GAP = "…";

    /** What may stand before a list without announcing it. */
    private static final List<String> SMALL = List.of("both ", "a ", "an ", "the ");

    private Cue() {}

    /** The cue, or empty for a point that would be told by it: one without elements, or of nothing else. */
    public static String of(MarkScheme scheme) {
        String core = scheme.core().text();
        if (scheme.elements().isEmpty() || core.equals(scheme.text())) {
            return "";
        }
        int shared = shared(core, scheme.text());
        Element first = scheme.elements().get(0);
        if (!begins(scheme.text().substring(shared), first.text())) {
            // Words such as "including" announce the elements, and what is left reads well without them.
            return core;
        }
        String head = core.substring(0, shared).strip();
        String tail = core.substring(shared).strip();
        String front = head.isEmpty() ? GAP : head + " " + GAP;
        return tail.isEmpty() || tail.startsWith(",") ? front + tail : front + " " + tail;
    }

    /** How many characters the two have in common at their beginnings, up to the end of a word of both. */
    private static int shared(String core, String text) {
        int end = 0;
        int i = 0;
        while (i < core.length() && i < text.length() && core.charAt(i) == text.charAt(i)) {
            i++;
            if (ends(core, i) && ends(text, i)) {
                end = i;
            }
        }
        return end;
    }

    private static boolean ends(String text, int i) {
        return i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
    }

    /** Whether the rest goes on with the element. */
    private static boolean begins(String rest, String element) {
        String words = rest.strip();
        for (String small : SMALL) {
            if (words.startsWith(small) && !words.startsWith(element)) {
                words = words.substring(small.length());
            }
        }
        return words.startsWith(element);
    }
}
