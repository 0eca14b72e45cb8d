package revise.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.exchange.Gift;
import revise.quiz.Card;
import revise.quiz.Dice;
import revise.quiz.Draw;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.render.Answers;
import revise.render.PaperHtml;
import revise.render.PaperJson;
import revise.render.PaperMarkdown;
import revise.render.PaperText;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;

/** {@code revise quiz --format ...}: writes the quiz instead of asking it, drawn by its seed from all cards. */
final class WrittenQuiz {
    private static final List<String> FORMATS = List.of("text", "json", "markdown", "html", "gift");
    private static final List<String> ONLY_WRITTEN =
            List.of("--no-answers", "--separate-answers", "--title", "-o", "--force");
    private static final List<String> ONLY_ASKED = List.of("--due", "--new", "--weak", "--all", "--minutes");

    /** Seeds chosen for the user stay below this: short enough to type, and exact wherever JSON is read. */
    private static final long SEEDS = 1_000_000_000L;

    private final Arguments arguments;
    private final Workplace workplace;
    private final String format;
    private final Answers answers;

    private WrittenQuiz(Arguments arguments, Workplace workplace) {
        this.arguments = arguments;
        this.workplace = workplace;
        this.format = arguments.oneOf("--format", "text", FORMATS);
        this.answers = answers(arguments);
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.choice(
                FORMATS,
                "FORMAT",
                "Write the quiz instead of asking it, drawn from all cards: text, json, markdown, html or gift (Moodle)."
                        + " It names its marks and suggests the time: a minute and a half a mark for marking points"
                        + " and questions, a minute for concepts, misconceptions and choices, half a minute for"
                        + " terms.",
                "--format"));
        spec.addOption(Options.flag("--no-answers", "Written: leave the answers out."));
        spec.addOption(Options.flag(
                "--separate-answers", "Written: the paper first, then its mark scheme; html always has them apart."));
        spec.addOption(Options.value("TITLE", "Written: its title.", "--title"));
        Destination.declare(spec);
    }

    /** @throws UsageError for an option that only the other way of making a quiz takes */
    static boolean isAsked(Arguments arguments) {
        boolean written = arguments.has("--format");
        for (String option : written ? ONLY_ASKED : ONLY_WRITTEN) {
            if (arguments.has(option)) {
                throw new UsageError(
                        written
                                ? option + " goes by your own progress; a written quiz is drawn by its --seed"
                                : option + " goes with --format, which writes the quiz instead of asking it");
            }
        }
        return written;
    }

    static ExitCode write(Arguments arguments, Workplace workplace) {
        return new WrittenQuiz(arguments, workplace).write();
    }

    private static Answers answers(Arguments arguments) {
        boolean none = arguments.has("--no-answers");
        boolean apart = arguments.has("--separate-answers");
        if (none && apart) {
            throw new UsageError("--no-answers and --separate-answers exclude each other");
        }
        return none ? Answers.NONE : apart ? Answers.APART : Answers.BELOW;
    }

    private ExitCode write() {
        if (format.equals("gift") && answers != Answers.BELOW) {
            throw new UsageError("Moodle needs the answers with their questions; leave out "
                    + (answers == Answers.NONE ? "--no-answers" : "--separate-answers"));
        }
        Destination destination = Destination.of(arguments);
        Paper paper = paper();
        String text = switch (format) {
            case "json" -> PaperJson.of(paper, answers);
            case "html" -> PaperHtml.of(paper, answers);
            case "gift" -> Gift.of(harmless(paper));
            case "markdown" -> PaperMarkdown.of(paper, answers);
            default -> PaperText.of(paper, answers, destination.isFile() ? workplace.uncolored() : workplace.look());
        };
        destination.write(text, workplace);
        return ExitCode.DONE;
    }

    private Paper paper() {
        boolean recall = KindOption.isRecall(arguments);
        Set<CardKind> kinds = recall ? EnumSet.of(CardKind.POINT) : KindOption.of(arguments, KindOption.RECALL);
        boolean choice = QuizCards.isChoice(arguments);
        int most = Sitting.most(arguments).orElse(Sitting.DRAWN);
        long seed =
                Sitting.seed(arguments).orElse(Math.floorMod(workplace.host().seed(), SEEDS));
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Dice dice = new Dice(seed);
        List<Card> cards = QuizCards.of(topics, kinds);
        List<Question> questions = recall ? Draw.recall(cards, most, dice) : Draw.of(cards, kinds, most, dice);
        if (questions.isEmpty()) {
            throw QuizCards.none(topics);
        }
        if (choice) {
            questions = QuizCards.choices(questions, topics, library, seed);
        }
        String title = topics.size() == 1 ? topics.get(0).about().title() : "Quiz";
        return new Paper(
                arguments.text("--title").filter(text -> !text.isBlank()).orElse(title), seed, questions);
    }

    /** The other formats make all their texts harmless themselves. */
    private static Paper harmless(Paper paper) {
        return new Paper(
                paper.title(),
                paper.seed(),
                paper.questions().stream().map(ExportedCards::harmless).toList());
    }
}
