package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Output;
import revise.quiz.Card;
import revise.render.Harmless;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.Complaint;

/** {@code revise export}: cards for other programs. */
final class ExportCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("export", "Writes cards for other programs and for paper.");
        spec.addPositional(Options.word(
                DeckFormat.NAMES,
                "FORMAT",
                "anki, tsv (Quizlet, Mnemosyne), csv, gift (Moodle), markdown, html or hashcards."));
        spec.addPositional(Options.topics("[TOPIC...]", 1));
        ExportedCards.declare(spec);
        spec.addOption(Options.flag("--cards", "html: flash cards to cut out and fold."));
        spec.addOption(
                Options.flag("--raw", "csv: no apostrophe before a cell that a spreadsheet takes for a formula."));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise export anki -o revise.txt",
                        "  revise export tsv principles --kind term",
                        "  revise export gift --weak -o weak.gift",
                        "  revise export html --cards -o cards.html");
        return spec;
    }

    @Override
    public boolean isAboutAllTopics(Arguments arguments) {
        return arguments.names().size() < 2;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        if (arguments.names().isEmpty()) {
            throw new UsageError("export takes a FORMAT: " + String.join(", ", DeckFormat.NAMES));
        }
        String name = arguments.names().get(0);
        if (!DeckFormat.NAMES.contains(name)) {
            throw Options.notAllowed("export", name, DeckFormat.NAMES);
        }
        if (arguments.has("--raw") && !name.equals("csv")) {
            throw new UsageError("--raw goes with csv");
        }
        if (arguments.has("--cards") && !name.equals("html")) {
            throw new UsageError("--cards goes with html");
        }
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library)
                .find(arguments.names().subList(1, arguments.names().size()));
        String title = topics.size() == 1 ? topics.get(0).about().title() : "";
        DeckFormat format = DeckFormat.of(name, Harmless.line(title), arguments.has("--cards"), arguments.has("--raw"));
        ExportedCards cards = ExportedCards.of(arguments, workplace, library, format.namesTopics());
        Destination.of(arguments).write(workplace, out -> write(topics, cards, format, out));
        return ExitCode.DONE;
    }

    private static void write(List<Listing> topics, ExportedCards chosen, DeckFormat format, Output out) {
        boolean any = false;
        for (Listing listing : topics) {
            List<Card> cards = chosen.of(listing.topic());
            if (!cards.isEmpty()) {
                out.print(any ? format.between() : format.header());
                out.print(format.topic().apply(cards));
                any = true;
            }
        }
        if (!any) {
            throw new Complaint(topics.isEmpty() ? "there are no topics to export" : "these topics have no such cards");
        }
        out.print(format.footer());
    }
}
