package revise.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.marking.MarkScheme;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.AcceptedText;
import revise.render.Harmless;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

/** {@code revise check}: whether bundles are in order, and what a learner has taught the marker. */
final class CheckCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("check", "Checks bundles, and says what is wrong with them.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("Files or folders; all topics at hand when left out.")
                .build());
        spec.addOption(Options.flag(
                "--accepted", "Print the wordings kept in quizzes instead, as lines for the bundle's author."));
        spec.usageMessage().footer("", "Example:", "  revise check mine.yaml");
        return spec;
    }

    @Override
    public boolean isAboutAllTopics(Arguments arguments) {
        return true;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        Library library = workplace.library(arguments.names());
        if (arguments.has("--accepted")) {
            workplace.host().out().print(accepted(library, workplace));
            return ExitCode.DONE;
        }
        int warnings = 0;
        for (Listing listing : library.topics()) {
            for (MarkingPoint point : listing.topic().markingPoints()) {
                for (String name : unknownNames(point)) {
                    warnings++;
                    workplace
                            .host()
                            .err()
                            .print("revise: "
                                    + Harmless.line(listing.file()
                                            + ": warning: \"accept\" names \"" + name
                                            + "\", which is no part of the marking point \""
                                            + point.text() + "\"")
                                    + "\n");
                }
            }
        }
        int topics = library.topics().size();
        String found = library.problems().isEmpty() && warnings == 0 ? ", nothing to complain of" : "";
        workplace.host().out().print(topics + (topics == 1 ? " topic" : " topics") + found + "\n");
        return ExitCode.DONE;
    }

    private static List<String> unknownNames(MarkingPoint point) {
        List<String> names = new ArrayList<>();
        point.accept().forEach(alternatives -> names.add(alternatives.of()));
        return MarkScheme.of(point.text()).unknownNames(names);
    }

    private static String accepted(Library library, Workplace workplace) {
        Map<String, Map<String, List<String>>> wordings =
                workplace.acceptedWordings().read();
        List<AcceptedText.Entry> entries = new ArrayList<>();
        for (Listing listing : library.topics()) {
            Topic topic = listing.topic();
            for (Card card : Deck.of(topic)) {
                if (wordings.containsKey(card.key())) {
                    List<Alternatives> alternatives = new ArrayList<>();
                    new LinkedHashMap<>(wordings.get(card.key()))
                            .forEach((part, texts) -> alternatives.add(new Alternatives(part, texts)));
                    entries.add(new AcceptedText.Entry(listing.file(), card.answer(), alternatives));
                }
            }
        }
        return AcceptedText.of(entries);
    }
}
