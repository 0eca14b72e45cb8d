package revise.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import revise.render.Section;
import revise.render.TopicHtml;
import revise.render.TopicJson;
import revise.render.TopicMarkdown;
import revise.render.TopicText;
import revise.topic.Topic;

/** {@code revise show}: prints a topic's summary. */
final class ShowCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "markdown", "html", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("show", "Prints a topic's summary.");
        spec.addPositional(Options.topics("TOPIC"));
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text, markdown, html or json.", "--format"));
        spec.addOption(Options.choices(
                words(),
                "NAME",
                "Only this part: synopsis, overview, concepts, terms, objectives, points, guidance, mistakes, faqs or"
                        + " prerequisites; may be repeated.",
                "--section"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise show reliable",
                        "  revise show planning --section terms --section points",
                        "  revise show planning --format json -o planning.json");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String format = arguments.oneOf("--format", "text", FORMATS);
        Set<Section> sections = sections(arguments);
        if (format.equals("json") && sections.size() < Section.values().length) {
            throw new UsageError("--section goes with --format text, markdown and html; json is the whole bundle");
        }
        if (arguments.names().size() != 1) {
            throw new UsageError("show takes one TOPIC; revise list names them");
        }
        Topic topic = new TopicFinder(workplace.library())
                .find(arguments.names().get(0))
                .topic();
        Destination destination = Destination.of(arguments);
        switch (format) {
            case "json" -> destination.write(TopicJson.of(topic), workplace);
            case "html" -> destination.write(TopicHtml.of(topic, sections), workplace);
            case "markdown" -> destination.write(TopicMarkdown.of(topic, sections), workplace);
            default -> destination.show(TopicText.of(topic, sections, destination.look(workplace)), workplace);
        }
        return ExitCode.DONE;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Section section : Section.values()) {
            words.add(section.word());
        }
        return words;
    }

    private static Set<Section> sections(Arguments arguments) {
        List<String> words = arguments.texts("--section");
        if (words.isEmpty()) {
            return EnumSet.allOf(Section.class);
        }
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (String word : words) {
            for (String one : word.split(",")) {
                sections.add(
                        Section.parse(one.strip()).orElseThrow(() -> Options.notAllowed("--section", one, words())));
            }
        }
        return sections;
    }
}
