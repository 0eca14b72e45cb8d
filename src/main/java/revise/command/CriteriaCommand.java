package revise.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import revise.progress.Mastery;
import revise.progress.Memory;
import revise.quiz.Examiner;
import revise.render.CriteriaCsv;
import revise.render.CriteriaHtml;
import revise.render.CriteriaJson;
import revise.render.CriteriaMarkdown;
import revise.render.CriteriaText;
import revise.render.Criterion;
import revise.storage.Library;
import revise.storage.Listing;
import revise.topic.CardKind;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

/** {@code revise criteria}: the marking points, and what each of them asks for. */
final class CriteriaCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "markdown", "html", "json", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("criteria", "Prints what earns credit: the marking points of the topics.");
        spec.addPositional(Options.topics("[TOPIC...]"));
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text, markdown, html, json or csv.", "--format"));
        spec.addOption(Options.flag("--checklist", "With boxes to tick, for text, markdown and html."));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise criteria principles",
                        "  revise criteria --checklist --format markdown -o checklist.md");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        boolean checklist = arguments.has("--checklist");
        if (checklist && (format.equals("json") || format.equals("csv"))) {
            throw new UsageError("--checklist goes with --format text, markdown and html");
        }
        List<Criterion> criteria = new ArrayList<>();
        Library library = workplace.library();
        List<Listing> topics = new TopicFinder(library).find(arguments.names());
        Standings standings = Standings.of(workplace, library);
        for (Listing listing : topics) {
            addAll(criteria, listing.topic(), standings);
        }
        Destination destination = Destination.of(arguments);
        String text = switch (format) {
            case "json" -> CriteriaJson.of(criteria);
            case "csv" -> CriteriaCsv.of(criteria);
            case "html" -> CriteriaHtml.of(criteria, checklist);
            case "markdown" -> CriteriaMarkdown.of(criteria, checklist);
            default -> CriteriaText.of(criteria, checklist, standings.when(), destination.look(workplace));
        };
        destination.write(text, workplace);
        return ExitCode.DONE;
    }

    private static void addAll(List<Criterion> criteria, Topic topic, Standings standings) {
        int number = 0;
        for (MarkingPoint point : topic.markingPoints()) {
            String key = CardKind.POINT.key(topic.id(), point.identity().id());
            Memory memory = standings.memory(key);
            Mastery mastery = standings.mastery(memory);
            criteria.add(new Criterion(
                    topic.about(),
                    ++number,
                    key,
                    point,
                    Examiner.scheme(point),
                    mastery,
                    memory.due(),
                    standings.lastMarks(key)));
        }
    }
}
