package revise.render;

import java.util.List;
import java.util.Optional;
import revise.progress.Choice;

/** What a quiz says that has nothing to ask: when it will have, and what can be asked all the same. */
public final class NothingText {
    private NothingText() {}

    /**
     * @param choice what was to be asked
     * @param back when the next card comes, such as {@code tomorrow}; empty if none ever was asked
     * @param due how many cards are due that a plan puts off
     * @param fresh how many cards were never asked
     * @param weak how many that were asked are not secure
     * @param topics the topics as the learner named them, ready to be pasted, or empty for all
     */
    public static String of(
            Choice choice, Optional<String> back, int due, int fresh, int weak, String topics, Look look) {
        Sheet sheet = new Sheet(look);
        String none = switch (choice) {
            case NEW -> "There are no new cards left.";
            case WEAK -> "No card is weak.";
            default -> due > 0 ? "Today's part of the plan is done." : daily(choice, fresh);
        };
        sheet.line(Span.strong(none), Span.plain(back.isPresent() ? " The next card comes " + back.get() + "." : ""));
        sheet.blank();
        String command = "revise quiz" + (topics.isEmpty() ? "" : " " + Harmless.line(topics));
        if (due > 0) {
            offer(sheet, command + " --due ", due == 1 ? "one card due all the same" : due + " cards due all the same");
        }
        if (fresh > 0) {
            offer(sheet, command + " --new ", fresh == 1 ? "the one card never asked" : fresh + " cards never asked");
        }
        if (weak > 0) {
            offer(
                    sheet,
                    command + " --weak",
                    weak == 1 ? "one card that is not secure yet" : weak + " cards not secure yet");
        }
        return offer(sheet, command + " --all ", "every card, due or not").toString();
    }

    private static String daily(Choice choice, int fresh) {
        return fresh > 0 && choice == Choice.DAILY
                ? "Nothing is due, and today's new cards are done."
                : "Nothing is due.";
    }

    private static Sheet offer(Sheet sheet, String command, String purpose) {
        String kept = command.replace(' ', Wrapping.NO_BREAK);
        return sheet.hanging("  ", "    ", List.of(Span.strong(kept), Span.dim("   " + purpose)));
    }
}
