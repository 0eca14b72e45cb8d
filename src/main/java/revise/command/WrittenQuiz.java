package revise.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.exchange.Gift;
import revise.quiz.Card;
import revise.quiz.Choices;
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
import revise.topic.Complaint;

/** {@code revise quiz --format ...}: writes the quiz instead of asking it. */
final class WrittenQuiz {
    private static final List<String> FORMATS = List.of("text", "json", "markdown", "html", "gift");

    /** Seeds chosen for the user stay below this: short enough to type, and exact wherever JSON is read. */
    private static final long SEEDS = 1_000_000_000L;

    private final Arguments arguments;
    private final Workplace workplace;

    private WrittenQuiz(Arguments arguments, Workplace workplace) {
        this.arguments = arguments;
        this.workplace = workplace;
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value(
                "FORMAT", "Write the quiz instead of asking it: " + String.join(", ", FORMATS) + ".", "--format"));
        spec.addOption(Options.flag("--no-answers", "Written: leave the answers out."));
        spec.addOption(Options.flag("--separate-answers", "Written: the paper first, then its mark scheme."));
        spec.addOption(Options.value("TITLE", "Written: its title.", "--title"));
        Destination.declare(spec);
    }

    /** @throws UsageError for an option that only a written quiz takes, without a format */
    static boolean isAsked(Arguments arguments) {
        if (arguments.has("--format")) {
            return true;
        }
        for (String option : List.of("--no-answers", "--separate-answers", "--title", "-o", "--force")) {
            if (arguments.has(option)) {
                throw new UsageError(option + " goes with --format, which writes the quiz instead of asking it");
            }
        }
        return false;
    }

    static ExitCode write(Arguments arguments, Workplace workplace, long seed, int most, boolean choice) {
        return new WrittenQuiz(arguments, workplace).write(seed, most, choice);
    }

    private ExitCode write(long seed, int most, boolean choice) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        Answers answers = answers();
        if (format.equals("gift") && answers != Answers.BELOW) {
            throw new UsageError("Moodle wants the answers with their questions; leave out --no-answers and"
                    + " --separate-answers for gift");
        }
        Destination destination = Destination.of(arguments);
        Paper paper = paper(arguments.has("--seed") ? seed : Math.floorMod(seed, SEEDS), most, choice);
        String text = switch (format) {
            case "json" -> PaperJson.of(paper, answers);
            case "html" -> PaperHtml.of(paper, answers);
            case "gift" -> Gift.ofQuestions(paper.questions());
            case "markdown" -> PaperMarkdown.of(paper, answers);
            default -> PaperText.of(paper, answers, destination.isFile() ? workplace.uncolored() : workplace.look());
        };
        destination.write(text, workplace);
        return ExitCode.DONE;
    }

    private Answers answers() {
        if (arguments.has("--no-answers") && arguments.has("--separate-answers")) {
            throw new UsageError("--no-answers and --separate-answers exclude each other");
        }
        if (arguments.has("--no-answers")) {
            return Answers.NONE;
        }
        return arguments.has("--separate-answers") ? Answers.APART : Answers.BELOW;
    }

    private Paper paper(long seed, int most, boolean choice) {
        boolean recall = KindOption.isRecall(arguments);
        Set<CardKind> kinds = recall ? EnumSet.of(CardKind.POINT) : KindOption.of(arguments, KindOption.RECALL);
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Dice dice = new Dice(seed);
        List<Question> questions =
                recall ? Draw.recall(cards(topics), most, dice) : Draw.of(cards(topics), kinds, most, dice);
        if (questions.isEmpty()) {
            throw new Complaint(
                    topics.isEmpty() ? "there are no topics to ask about" : "these topics have no such cards");
        }
        if (choice && !recall) {
            Choices choices = new Choices(cards(library.topics()), dice);
            questions = questions.stream().map(choices::of).toList();
        }
        return new Paper(title(topics), seed, questions);
    }

    private String title(List<Listing> topics) {
        return arguments
                .text("--title")
                .orElse(topics.size() == 1 ? topics.get(0).about().title() : "Quiz");
    }

    /** The other formats make their texts harmless themselves. */
    private List<Card> cards(List<Listing> topics) {
        List<Card> cards = QuizCommand.cards(topics);
        boolean gift = arguments.text("--format").orElse("").equals("gift");
        return gift ? cards.stream().map(ExportedCards::harmless).toList() : cards;
    }
}
