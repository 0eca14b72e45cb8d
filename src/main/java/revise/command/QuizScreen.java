package revise.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import revise.console.Console;
import revise.progress.Days;
import revise.progress.Rating;
import revise.quiz.Question;
import revise.quiz.Session;
import revise.quiz.Tally;
import revise.render.Coming;
import revise.render.Interval;
import revise.render.Look;
import revise.render.QuizKeys;
import revise.render.QuizText;
import revise.render.SummaryText;
import revise.render.When;

/** Shows how a quiz stands, as wide as the console then is. */
final class QuizScreen {
    private final Console console;
    private final Workplace workplace;
    private final Days days;

    QuizScreen(Console console, Workplace workplace, Days days) {
        this.console = console;
        this.workplace = workplace;
        this.days = days;
    }

    Look look() {
        return workplace.look().withWidth(console.width());
    }

    private QuizText text() {
        return new QuizText(look());
    }

    private QuizKeys keys() {
        return new QuizKeys(look());
    }

    private Instant now() {
        return workplace.host().now();
    }

    /** A screen reader would read a screen begun anew from its top; it gets an empty line. */
    private void begin() {
        if (workplace.look().plain()) {
            console.print("\n");
        } else {
            console.newScreen();
        }
    }

    /** The question, with the keys while it is still to be answered, or with the answer it was given. */
    void question(Session session) {
        begin();
        console.print(text().question(session));
        console.print(
                session.reply().isEmpty()
                        ? keys().asking(session.question(), session.undo().isPresent())
                        : text().ownAnswer(session.reply().get()));
    }

    void answer(Session session) {
        console.print(text().answer(session.question(), session.reply().orElseThrow()));
    }

    /** All points of a recalled topic at a glance. */
    void recalled(Session session) {
        console.print(text().recalled(session.given()));
    }

    void rating(Session session, Optional<Rating> suggestion) {
        console.print(keys().rating(new QuizKeys.Footer(
                suggestion,
                Interval.ofEach(session.nextStates(now()), days, now()),
                session.reply().isPresent() && session.reply().get().canTick(),
                session.undo().isPresent(),
                session.done())));
    }

    /** When the card just rated returns: that is what the rating was for. */
    void rated(Rating rating, String card, Session session) {
        String back = Interval.of(session.recollection().memory(card, now()), days, now());
        notice(rating.word() + ", back in " + back);
    }

    void hint(String hint) {
        console.print(text().hint(hint));
    }

    void help(Question question) {
        console.print(keys().help(question.isChoice()));
    }

    void choiceNotice(Question question) {
        console.print(text().choiceNotice(question));
    }

    void notice(String text) {
        console.print(text().notice(text));
    }

    void summary(Session session, Duration taken, Coming coming) {
        begin();
        Tally tally = Tally.of(session.outcomes());
        console.print(SummaryText.of(tally, taken, session.unreached(), coming, new When(days, now()), look()));
    }
}
