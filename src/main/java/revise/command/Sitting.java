package revise.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Agenda;
import revise.progress.Choice;
import revise.progress.Mastery;
import revise.progress.Memory;
import revise.quiz.Card;
import revise.quiz.Dice;
import revise.quiz.Draw;
import revise.quiz.Question;
import revise.render.Look;
import revise.render.NothingText;
import revise.render.ShellWord;
import revise.topic.CardKind;

/** What a quiz asks: by the schedule, or drawn by a seed. */
final class Sitting {
    static final int DRAWN = 20;
    private static final int MOST_CARDS = 100_000;
    private static final int MOST_MINUTES = 24 * 60;

    private static final Map<String, Choice> CHOICES =
            Map.of("--due", Choice.DUE, "--new", Choice.NEW, "--weak", Choice.WEAK, "--all", Choice.ALL);

    private final Arguments arguments;
    private final Optional<Choice> choice;
    private final OptionalInt most;
    private final long seed;
    private final Dice dice;
    /** What the schedule said; null where cards are drawn. */
    private Agenda agenda;

    /** @param seed of the draw, where none is given */
    Sitting(Arguments arguments, long seed) {
        this.arguments = arguments;
        this.choice = choice(arguments);
        this.most = most(arguments);
        this.seed = seed(arguments).orElse(seed);
        this.dice = new Dice(this.seed);
    }

    static OptionalInt most(Arguments arguments) {
        return arguments.has("-n")
                ? OptionalInt.of((int) Options.number("-n", arguments.text("-n").get(), 1, MOST_CARDS))
                : OptionalInt.empty();
    }

    static OptionalLong seed(Arguments arguments) {
        return arguments.has("--seed")
                ? OptionalLong.of(
                        Options.number("--seed", arguments.text("--seed").get(), Long.MIN_VALUE, Long.MAX_VALUE))
                : OptionalLong.empty();
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.flag("--due", "Only what is due."));
        spec.addOption(Options.flag("--new", "Only cards never asked, beyond the day's limit."));
        spec.addOption(Options.flag("--weak", "Only cards asked before that are not secure."));
        spec.addOption(Options.flag("--all", "All cards, due or not."));
        spec.addOption(Options.value("M", "As many cards as take about so many minutes.", "--minutes"));
        spec.addOption(Options.value("N", "How many cards at most.", "-n", "--cards"));
        spec.addOption(Options.value(
                "SEED",
                "A number that draws " + DRAWN + " of all cards; the same one draws the same again.",
                "--seed"));
    }

    private static Optional<Choice> choice(Arguments arguments) {
        Optional<Choice> found = Optional.empty();
        for (Map.Entry<String, Choice> option : CHOICES.entrySet()) {
            if (arguments.has(option.getKey())) {
                if (found.isPresent()) {
                    throw new UsageError("--due, --new, --weak and --all exclude each other");
                }
                found = Optional.of(option.getValue());
            }
        }
        return found;
    }

    long seed() {
        return seed;
    }

    /** Whole topics, to be recalled point by point. */
    List<Question> recalled(List<Card> cards) {
        return Draw.recall(cards, most.orElse(DRAWN), dice);
    }

    /** What the schedule says, or a draw; empty if nothing is to be asked now. */
    List<Question> questions(List<Card> cards, Standings standings) {
        boolean drawn = arguments.has("--seed") && choice.isEmpty() && !arguments.has("--minutes");
        if (drawn) {
            return Draw.of(cards, EnumSet.allOf(CardKind.class), most.orElse(DRAWN), dice);
        }
        Map<String, Card> byKey = new HashMap<>();
        for (Card card : cards) {
            byKey.put(card.key(), card);
        }
        List<Card> asked = new ArrayList<>();
        agenda = agenda(cards, standings);
        for (String key : agenda.cards()) {
            if (asked.size() < most.orElse(MOST_CARDS)) {
                asked.add(byKey.get(key));
            }
        }
        return Draw.inOrder(asked, dice);
    }

    /** Who asks for new cards gets them, even if today's are done. */
    private Agenda agenda(List<Card> cards, Standings standings) {
        Choice wanted = choice.orElse(Choice.DAILY);
        int newLeft = wanted == Choice.NEW
                ? most.orElse(Math.max(1, standings.settings().newPerDay()))
                : standings.newLeft();
        Agenda whole = Agenda.of(standings.timetable(), standings.memories(cards), wanted, newLeft, standings.now());
        if (!arguments.has("--minutes")) {
            return whole;
        }
        long minutes = Options.number("--minutes", arguments.text("--minutes").get(), 1, MOST_MINUTES);
        return whole.within(minutes, standings.timetable().pace());
    }

    /** Says that nothing is to be asked now, when something will be, and what can be asked all the same. */
    String nothing(List<Card> cards, Standings standings, Look look) {
        Optional<Instant> next = agenda == null ? Optional.empty() : agenda.next();
        int due = 0;
        int fresh = 0;
        int weak = 0;
        for (Card card : cards) {
            Memory memory = standings.memory(card.key());
            Mastery mastery = standings.mastery(memory);
            due += !memory.isNew() && memory.isDue(standings.now()) ? 1 : 0;
            fresh += mastery == Mastery.NEW ? 1 : 0;
            weak += mastery == Mastery.WEAK ? 1 : 0;
        }
        StringJoiner topics = new StringJoiner(" ");
        for (String name : arguments.names()) {
            topics.add(ShellWord.of(name));
        }
        Optional<String> back = next.map(at -> standings.when().later(at));
        return NothingText.of(choice.orElse(Choice.DAILY), back, due, fresh, weak, topics.toString(), look);
    }
}
