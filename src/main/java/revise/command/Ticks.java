package revise.command;

import java.util.ArrayList;
import java.util.List;
import revise.console.Console;
import revise.console.Input;
import revise.marking.PartMarking;
import revise.marking.PointMarking;
import revise.marking.Verdict;
import revise.quiz.Session;
import revise.render.Look;
import revise.render.MarkingText;
import revise.render.QuizText;
import revise.storage.AcceptedWordings;
import revise.topic.CardKind;
import revise.topic.Wording;

/** Lets the learner change what marking ticked, and keep the wording that it did not know. */
final class Ticks {
    private static final int LEAST_LETTERS = 4;

    private final Console console;
    private final Look look;
    private final AcceptedWordings accepted;

    Ticks(Console console, Look look, AcceptedWordings accepted) {
        this.console = console;
        this.look = look;
        this.accepted = accepted;
    }

    /** The session with the ticks as the learner left them; Ctrl-C leaves them as they were. */
    Session change(Session session) {
        List<PartMarking> before = parts(session);
        console.print("\n" + MarkingText.numbered(before, look));
        console.print(new QuizText(look)
                .notice("a digit moves its tick on: covered, partly, not seen; u resets; Enter accepts"));
        Session changed = session;
        Input input = console.readChoice("Tick: ");
        while (input instanceof Input.Text typed && !typed.text().isEmpty()) {
            int part = typed.text().length() == 1 ? typed.text().charAt(0) - '1' : -1;
            if (part >= 0 && part < before.size()) {
                changed = changed.tick(part);
                console.print(MarkingText.numbered(part, parts(changed).get(part), look));
            } else if (typed.text().equals("u")) {
                changed = session;
                console.print(MarkingText.numbered(before, look));
            }
            input = console.readChoice("Tick: ");
        }
        if (!(input instanceof Input.Text)) {
            return session;
        }
        console.print(MarkingText.decided(
                changed.reply().orElseThrow().marking().orElseThrow().points().get(0), look));
        // A bundle has alternatives for marking points only.
        if (session.question().card().kind() == CardKind.POINT) {
            keepWordings(before, changed);
        }
        return changed;
    }

    private static List<PartMarking> parts(Session session) {
        PointMarking point =
                session.reply().orElseThrow().marking().orElseThrow().points().get(0);
        List<PartMarking> parts = new ArrayList<>();
        parts.add(point.core());
        parts.addAll(point.elements());
        return parts;
    }

    private void keepWordings(List<PartMarking> before, Session changed) {
        List<PartMarking> after = parts(changed);
        for (int i = 0; i < after.size(); i++) {
            boolean ticked =
                    before.get(i).verdict() == Verdict.NOT_SEEN && after.get(i).verdict() != Verdict.NOT_SEEN;
            if (ticked) {
                String part = after.get(i).text();
                console.print(new QuizText(look)
                        .notice("Type those words of your answer that say \"" + part
                                + "\", and they will count from now on; Enter keeps none."));
                boolean open = true;
                while (open && console.readLine("> ") instanceof Input.Text typed) {
                    open = !typed.text().isBlank()
                            && !isKept(changed, part, typed.text().strip());
                }
            }
        }
    }

    /** Only what the learner has said can be kept, and not a word or two that say nothing. */
    private boolean isKept(Session session, String part, String wording) {
        String said = " " + Wording.fold(session.reply().orElseThrow().text()) + " ";
        String folded = Wording.fold(wording);
        boolean known = folded.length() >= LEAST_LETTERS && said.contains(" " + folded + " ");
        if (known) {
            accepted.add(session.question().card().key(), part, wording);
            session.examiner().refresh();
        }
        String outcome = known
                ? "Kept; to take it back, delete its line in " + accepted.file() + "."
                : "Those words are not in your answer as they stand; try again, or Enter.";
        console.print(new QuizText(look).notice(outcome));
        return known;
    }
}
