package revise.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Console;
import revise.quiz.Card;
import revise.quiz.Choices;
import revise.quiz.Deck;
import revise.quiz.Dice;
import revise.quiz.Examiner;
import revise.quiz.Question;
import revise.quiz.Session;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;
import revise.topic.Complaint;
import revise.topic.Topic;

/** {@code revise quiz}: asks cards. */
final class QuizCommand implements Command {
    private static final int LARGE = 200;

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "quiz",
                "Asks what is due, then new cards. Type an answer or press Enter to see it, then say how well you knew it.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.values(
                "KIND",
                "Only cards of this kind: term, concept, point, misconception or faq; may be repeated. Or criteria: all marking points of a topic at once.",
                "--kind"));
        Sitting.declare(spec);
        spec.addOption(Options.value("MODE", "type: type your answers; choice: choose one of four.", "--mode"));
        WrittenQuiz.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise quiz",
                        "  revise quiz principles --minutes 10",
                        "  revise quiz --kind point",
                        "  revise quiz --mode choice --kind term",
                        "  revise quiz --format html --title Mock -o mock.html");
        return spec;
    }

    @Override
    public boolean isAboutAllTopics(Arguments arguments) {
        return false;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        if (WrittenQuiz.isAsked(arguments)) {
            return WrittenQuiz.write(arguments, workplace);
        }
        boolean recall = KindOption.isRecall(arguments);
        Set<CardKind> kinds = recall ? EnumSet.of(CardKind.POINT) : KindOption.of(arguments, KindOption.RECALL);
        boolean choice = isChoice(arguments);
        Sitting sitting = new Sitting(arguments, workplace.host().seed());
        workplace.journal().requireWritable();
        try (Console console = workplace.host().console()) {
            Library library = workplace.library();
            TopicFinder finder = new TopicFinder(library);
            List<Listing> topics = finder.find(arguments.names());
            List<Card> cards = cards(topics, kinds);
            if (cards.isEmpty()) {
                throw new Complaint(
                        topics.isEmpty() ? "there are no topics to ask about" : "these topics have no such cards");
            }
            Standings standings = Standings.of(workplace, library);
            List<Question> questions = recall ? sitting.recalled(cards) : sitting.questions(cards, standings);
            if (questions.isEmpty()) {
                console.print(sitting.nothing(cards, standings, workplace.look()));
                return ExitCode.DONE;
            }
            if (choice && !recall) {
                questions = choices(questions, library, sitting.dice());
            }
            Set<String> asked = topicsOf(questions);
            Examiner examiner = Examiner.of(
                    () -> read(library.topics(), asked),
                    () -> workplace.acceptedWordings().read());
            Session session = Session.of(questions, standings.recollection(), examiner);
            ExitCode code = new QuizLoop(
                            console,
                            workplace,
                            finder,
                            session,
                            standings.timetable().days())
                    .run();
            standings.keep();
            return code;
        }
    }

    static boolean isChoice(Arguments arguments) {
        return arguments.oneOf("--mode", "type", List.of("type", "choice")).equals("choice");
    }

    static List<Question> choices(List<Question> questions, Library library, Dice dice) {
        Choices choices = new Choices(cards(library.topics(), EnumSet.allOf(CardKind.class)), dice);
        List<Question> changed = new ArrayList<>();
        for (Question question : questions) {
            changed.add(choices.of(question));
        }
        return changed;
    }

    /** All topics, or in a large library only those that are asked about: the first answer is not kept waiting. */
    private static List<Topic> read(List<Listing> listings, Set<String> asked) {
        List<Topic> topics = new ArrayList<>();
        for (Listing listing : listings) {
            if (listings.size() <= LARGE || asked.contains(listing.about().id())) {
                topics.add(listing.topic());
            }
        }
        return topics;
    }

    private static Set<String> topicsOf(List<Question> questions) {
        Set<String> ids = new HashSet<>();
        for (Question question : questions) {
            ids.add(question.card().topicId());
        }
        return ids;
    }

    static List<Card> cards(List<Listing> topics, Set<CardKind> kinds) {
        List<Card> cards = new ArrayList<>();
        for (Listing listing : topics) {
            for (Card card : Deck.of(listing.topic())) {
                if (kinds.contains(card.kind())) {
                    cards.add(card);
                }
            }
        }
        return cards;
    }
}
