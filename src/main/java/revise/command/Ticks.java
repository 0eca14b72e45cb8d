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

/** Lets the learner change what marking ticked, and keep the wording that it did not know. */
final class Ticks {
    private final Console console;
    private final Look look;
    private final AcceptedWordings accepted;

    Ticks(Console console, Look look, AcceptedWordings accepted) {
        this.console = console;
        this.look = look;
        this.accepted = accepted;
    }

    /** The session with the ticks as the learner left them. */
    Session change(Session session) {
        List<PartMarking> before = parts(session);
        console.print("\n" + MarkingText.numbered(before, look));
        console.print(new QuizText(look).notice("a digit moves its tick on; Enter when they are right"));
        Session changed = session;
        while (console.readChoice("Tick: ") instanceof Input.Text typed
                && !typed.text().isEmpty()) {
            int part = typed.text().length() == 1 ? typed.text().charAt(0) - '1' : -1;
            if (part >= 0 && part < before.size()) {
                changed = changed.tick(part);
                console.print(MarkingText.numbered(part, parts(changed).get(part), look));
            }
        }
        keepWordings(before, changed);
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
                        .notice("Which of your words say \"" + part
                                + "\"? They will count from now on. Enter keeps none."));
                if (console.readLine("> ") instanceof Input.Text typed
                        && !typed.text().isBlank()) {
                    accepted.add(
                            changed.question().card().key(), part, typed.text().strip());
                    console.print(new QuizText(look).notice("Kept."));
                }
            }
        }
    }
}
