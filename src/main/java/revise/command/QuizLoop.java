package revise.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import revise.console.Console;
import revise.console.Input;
import revise.marking.Marker;
import revise.progress.Days;
import revise.progress.Rating;
import revise.quiz.Hints;
import revise.quiz.Question;
import revise.quiz.Reply;
import revise.quiz.Session;
import revise.topic.Complaint;

/** The conversation of a quiz: asks, shows, records every rating before the next question, and sums up at the end. */
final class QuizLoop {
    private static final String PROMPT = "> ";
    private static final Set<String> WORDS = Set.of("hint", "skip", "undo", "quit");

    private final Console console;
    private final Workplace workplace;
    private final AfterQuiz after;
    private final Ledger ledger;
    private final QuizScreen screen;
    private final Instant started;
    private Session session;
    private Instant shown;
    private int hints;
    private boolean prepared;
    private ExitCode ending;

    QuizLoop(Console console, Workplace workplace, AfterQuiz after, Session session, Days days) {
        this.console = console;
        this.workplace = workplace;
        this.after = after;
        this.ledger = new Ledger(workplace.host(), workplace.journal());
        this.session = session;
        this.screen = new QuizScreen(console, workplace, days);
        this.started = now();
    }

    ExitCode run() {
        workplace.host().onStop(console);
        try {
            while (ending == null && !session.isOver()) {
                card();
            }
        } catch (Complaint e) {
            summary();
            throw e;
        }
        summary();
        return ending == null ? ExitCode.DONE : ending;
    }

    private Instant now() {
        return workplace.host().now();
    }

    /** One card from its question to its rating, or to what the learner wants instead. */
    private void card() {
        shown = now();
        hints = 0;
        screen.question(session);
        prepare();
        if (session.reply().isEmpty()) {
            Session asked = session;
            while (ending == null && session == asked) {
                ask();
            }
            if (asked.question().isRecall() && session.given().size() > 0) {
                showRecalled();
            }
            if (ending != null || session.reply().isEmpty() || session.question() != asked.question()) {
                return;
            }
        }
        screen.answer(session);
        int rated = session.outcomes().size();
        Question question = session.question();
        while (ending == null && isStillToRate(question, rated)) {
            rate();
        }
    }

    /** What only a typed answer needs is read while the first is thought of. */
    private void prepare() {
        if (!prepared && !session.question().isChoice()) {
            prepared = true;
            console.meanwhile(new Runnable() {
                @Override
                public void run() {
                    Marker.prepare();
                }
            });
        }
    }

    /** Ticks may change; a rating, a skip or an undo leads on. */
    private boolean isStillToRate(Question question, int rated) {
        return !session.isOver()
                && session.question() == question
                && session.reply().isPresent()
                && session.outcomes().size() == rated;
    }

    private boolean canTick() {
        return session.reply().isPresent() && session.reply().get().canTick();
    }

    private boolean canUndo() {
        return session.undo().isPresent();
    }

    private void ask() {
        Question question = session.question();
        Input input = question.isChoice() ? console.readChoice(PROMPT) : console.readLine(PROMPT);
        if (!(input instanceof Input.Text typed)) {
            stop(input);
        } else if (question.isChoice()) {
            choose(typed.text());
        } else if (isCommand(typed.text().strip())) {
            String name = typed.text().strip().replace(":", "");
            command(name.equals("help") ? '?' : name.length() == 1 || WORDS.contains(name) ? name.charAt(0) : ' ');
        } else {
            session = session.answer(typed.text());
        }
    }

    /** A colon and one word, or a lone question mark; an answer in so many letters is not worth having. */
    private static boolean isCommand(String text) {
        return text.equals("?") || text.length() > 1 && text.charAt(0) == ':' && text.indexOf(' ') < 0;
    }

    private void choose(String key) {
        String word = key.strip().toLowerCase(Locale.ROOT).replaceFirst("^:", "");
        int option = word.length() == 1 ? Math.max("abcd".indexOf(word), "1234".indexOf(word)) : -1;
        if (option >= 0 && option < session.question().options().size()) {
            session = session.choose(option);
        } else if (word.length() == 1 && "suq?".contains(word)) {
            command(word.charAt(0));
        } else {
            screen.choiceNotice(session.question());
        }
    }

    private void rate() {
        Reply reply = session.reply().orElseThrow();
        Optional<Rating> suggestion = reply.suggestion(session.question().card().kind());
        screen.rating(session, suggestion);
        Input input = console.readChoice("Rating: ");
        while (input instanceof Input.Text typed && !take(typed.text(), suggestion)) {
            if (!console.isScreen()) {
                screen.notice("1, 2, 3 or 4; ? helps");
            }
            input = console.readChoice("Rating: ");
        }
        if (!(input instanceof Input.Text)) {
            stop(input);
        }
    }

    /** Whether the key meant something. */
    private boolean take(String typed, Optional<Rating> suggestion) {
        String key = typed.length() > 1 && typed.charAt(0) == ':' ? typed.substring(1) : typed;
        if (key.isEmpty()) {
            suggestion.ifPresent(this::record);
            return suggestion.isPresent();
        }
        if (key.length() == 1 && "1234".contains(key)) {
            record(Rating.values()[key.charAt(0) - '1']);
            return true;
        }
        if (isStray(key)) {
            screen.notice("not taken, as you were still typing; the keys above are what works now");
            return false;
        }
        if (key.equals("c") && canTick()) {
            session = new Ticks(console, screen.look(), workplace.acceptedWordings()).change(session);
            return true;
        }
        return key.length() == 1 && "suq?".contains(key) && command(key.charAt(0));
    }

    /** Enter pressed too early, say: the rest of an answer is full of letters that would skip, undo or quit. */
    private boolean isStray(String key) {
        Reply reply = session.reply().orElseThrow();
        boolean typed = !reply.isRevealed() && !session.question().isChoice();
        return typed && key.length() == 1 && Character.isLetter(key.charAt(0)) && console.isTypedOn();
    }

    private boolean command(char key) {
        switch (key) {
            case 'h' -> hint();
            case 's' -> session = session.skip(now());
            case 'u' -> undo();
            case 'q' -> ending = ExitCode.DONE;
            case '?' -> screen.help(session.question());
            default -> screen.notice("no such command; :? names them all");
        }
        return true;
    }

    private void hint() {
        List<String> steps = Hints.of(session.question());
        if (hints == steps.size()) {
            screen.notice("no more hints; Enter on an empty line reveals");
        } else {
            screen.hint(steps.get(hints++));
        }
    }

    /** All points of the topic at a glance, before each is rated on its own. */
    private void showRecalled() {
        screen.recalled(session);
        if (console.isScreen()) {
            screen.notice("any key goes through them one by one");
            Input input = console.readChoice("");
            if (!(input instanceof Input.Text)) {
                stop(input);
            }
        }
    }

    private void record(Rating rating) {
        String card = session.question().card().key();
        session = ledger.rate(session, rating, shown);
        screen.rated(rating, card, session);
    }

    private void undo() {
        if (canUndo()) {
            session = ledger.undo(session);
        } else {
            screen.notice("nothing to undo yet");
        }
    }

    private void stop(Input input) {
        ending = input instanceof Input.Interrupt ? ExitCode.INTERRUPTED : ExitCode.DONE;
    }

    private void summary() {
        screen.summary(session, Duration.between(started, now()), after.coming());
        ledger.close(workplace.seenCards());
    }
}
