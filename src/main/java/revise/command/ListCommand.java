package revise.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.render.ListCsv;
import revise.render.ListJson;
import revise.render.ListText;
import revise.render.Row;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.About;
import revise.topic.Wording;

/** {@code revise list}: the topics at hand. */
final class ListCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("list", "Lists the topics with what they hold.");
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text, json or csv.", "--format"));
        spec.addOption(Options.value("TEXT", "Only topics of this subject.", "--subject"));
        spec.addOption(Options.value("TEXT", "Only topics of this awarding body.", "--awarding-body"));
        spec.addOption(Options.value("TEXT", "Only topics that have these words in what is listed.", "--search"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer("", "Examples:", "  revise list --search reliable", "  revise list --format json | jq length");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        List<Listing> wanted = new ArrayList<>();
        Library library = workplace.library();
        for (Listing listing : library.topics()) {
            if (isWanted(listing.about(), arguments)) {
                wanted.add(listing);
            }
        }
        Standings standings = Standings.of(workplace, library);
        List<Row> rows = standings.rows(wanted, !format.equals("text"));
        Destination destination = Destination.of(arguments);
        String text = switch (format) {
            case "json" -> ListJson.of(rows);
            case "csv" -> ListCsv.of(rows);
            default -> ListText.of(rows, standings.when(), destination.look(workplace));
        };
        destination.write(text, workplace);
        return ExitCode.DONE;
    }

    private static boolean isWanted(About about, Arguments arguments) {
        String all = about.id() + " " + about.title() + " " + about.subject() + " " + about.awardingBody() + " "
                + String.join(" ", about.qualifications());
        return contains(about.subject(), arguments.text("--subject").orElse(""))
                && contains(
                        about.awardingBody(), arguments.text("--awarding-body").orElse(""))
                && containsAll(all, arguments.text("--search").orElse(""));
    }

    private static boolean contains(String text, String part) {
        return part.isEmpty() || Wording.fold(text).contains(Wording.fold(part));
    }

    private static boolean containsAll(String text, String words) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words.split("\\s+")) {
            if (!contains(text, word)) {
                return false;
            }
        }
        return true;
    }
}
