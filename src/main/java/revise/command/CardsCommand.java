package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Mastery;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.CardStanding;
import revise.render.CardsCsv;
import revise.render.CardsJson;
import revise.render.CardsText;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;

/** {@code revise cards}: every card with its memory. */
final class CardsCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "cards", "Lists every card: its state, when it is due, how likely you are to recall it now.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.flag("--due", "Only cards that are due; with --weak or --new, those as well."));
        spec.addOption(Options.flag("--weak", "Only cards that have been asked but are not secure."));
        spec.addOption(Options.flag("--new", "Only cards that have never been asked."));
        KindOption.declare(spec);
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text, json or csv.", "--format"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer("", "Examples:", "  revise cards planning --weak", "  revise cards --kind point --format csv");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        Set<CardKind> kinds = KindOption.of(arguments);
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Standings standings = Standings.of(workplace, library);
        List<CardStanding> cards = new ArrayList<>();
        for (Listing listing : topics) {
            for (Card card : Deck.of(listing.topic())) {
                CardStanding standing = standings.standing(card);
                if (kinds.contains(card.kind()) && isWanted(standing, arguments, standings)) {
                    cards.add(standing);
                }
            }
        }
        Destination destination = Destination.of(arguments);
        switch (format) {
            case "json" -> destination.write(CardsJson.of(cards), workplace);
            case "csv" -> destination.write(CardsCsv.of(cards), workplace);
            default -> destination.show(CardsText.of(cards, standings.when(), destination.look(workplace)), workplace);
        }
        return ExitCode.DONE;
    }

    private static boolean isWanted(CardStanding standing, Arguments arguments, Standings standings) {
        boolean all = !arguments.has("--due") && !arguments.has("--weak") && !arguments.has("--new");
        return all
                || arguments.has("--due") && standing.memory().isDue(standings.now())
                || arguments.has("--weak") && standing.mastery() == Mastery.WEAK
                || arguments.has("--new") && standing.mastery() == Mastery.NEW;
    }
}
