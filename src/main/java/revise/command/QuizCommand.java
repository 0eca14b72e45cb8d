package revise.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Console;
import revise.quiz.Card;
import revise.quiz.Examiner;
import revise.quiz.Question;
import revise.quiz.Session;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;

/** {@code revise quiz}: asks cards. */
final class QuizCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "quiz",
                "Asks what is due, then new cards. Type an answer or press Enter to see it, then say how well you knew it.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.choices(
                KindOption.words(KindOption.RECALL),
                "KIND",
                "Only cards of this kind: term, concept, point, misconception or faq; may be repeated. Or criteria: all marking points of a topic at once.",
                "--kind"));
        Sitting.declare(spec);
        spec.addOption(Options.choice(
                QuizCards.MODES, "MODE", "type: type your answers; choice: choose one of four.", "--mode"));
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
        boolean choice = QuizCards.isChoice(arguments);
        Sitting sitting = new Sitting(arguments, workplace.host().seed());
        workplace.journal().requireWritable();
        try (Console console = workplace.host().console()) {
            Library library = workplace.library();
            List<Listing> topics = new TopicFinder(library).find(arguments.names());
            List<Card> cards = QuizCards.of(topics, kinds);
            if (cards.isEmpty()) {
                throw QuizCards.none(topics);
            }
            Standings standings = Standings.of(workplace, library);
            List<Question> questions = recall ? sitting.recalled(cards) : sitting.questions(cards, standings);
            if (questions.isEmpty()) {
                console.print(sitting.nothing(cards, standings, workplace.look()));
                return ExitCode.DONE;
            }
            if (choice) {
                questions = QuizCards.choices(questions, topics, library, sitting.seed());
            }
            Examiner examiner = QuizCards.examiner(questions, library, workplace);
            Session session = Session.of(questions, standings.recollection(), examiner);
            AfterQuiz after = new AfterQuiz(workplace, library, topics, standings);
            return new QuizLoop(
                            console,
                            workplace,
                            after,
                            session,
                            standings.timetable().days())
                    .run();
        }
    }
}
