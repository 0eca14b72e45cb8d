package revise.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.CardMemory;
import revise.progress.History;
import revise.progress.Review;
import revise.progress.Statistics;
import revise.quiz.Card;
import revise.quiz.Deck;
import revise.render.ReviewsCsv;
import revise.render.StatsJson;
import revise.render.StatsText;
import revise.storage.Library;
import revise.storage.Listing;

/** {@code revise stats}: the figures of progress. */
final class StatsCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final List<String> REVIEWS = List.of("csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "stats", "Shows how much you recall, how much you do, what is coming, and how the topics stand.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text or json.", "--format"));
        spec.addOption(Options.choice(
                REVIEWS, "FORMAT", "Write every review instead, as optimisers of FSRS read them: csv.", "--reviews"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise stats planning",
                        "  revise stats --format json | jq .retention.month.share",
                        "  revise stats --reviews csv -o revlog.csv");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        boolean reviews = arguments.has("--reviews");
        arguments.oneOf("--reviews", "csv", REVIEWS);
        if (reviews && arguments.has("--format")) {
            throw new UsageError("--reviews and --format do not go together");
        }
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Standings standings = Standings.of(workplace, library);
        History whole = standings.history().carriedOn(library.succession());
        History history = arguments.names().isEmpty() ? whole : whole.ofTopics(TopicFinder.idsOf(topics));
        Destination destination = Destination.of(arguments);
        if (reviews) {
            destination.write(workplace, out -> {
                out.print(ReviewsCsv.header());
                for (Review review : history.reviews()) {
                    out.print(ReviewsCsv.of(review));
                }
            });
            return ExitCode.DONE;
        }
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Listing listing : topics) {
            for (Card card : Deck.of(listing.topic())) {
                cards.put(card.key(), card);
            }
        }
        List<CardMemory> deck = standings.memories(new ArrayList<>(cards.values()));
        Statistics statistics = Statistics.of(history, deck, standings.timetable(), standings.now());
        if (format.equals("json")) {
            String json = StatsJson.of(statistics, cards, standings.timetable().pace(), standings.when());
            destination.write(json, workplace);
        } else {
            destination.show(StatsText.of(statistics, cards, standings.when(), destination.look(workplace)), workplace);
        }
        return ExitCode.DONE;
    }
}
