package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import revise.exchange.page.Given;
import revise.exchange.page.Imported;
import revise.exchange.page.PageImport;
import revise.render.ImportJson;
import revise.render.ImportReport;
import revise.render.ImportText;
import revise.topic.Complaint;

/** {@code revise import}: makes a draft bundle of a revision page's text. */
final class ImportCommand implements Command {
    private static final List<String> REPORTS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "import",
                "Makes a bundle of a revision page: its text, or notes in Markdown with the same headings. What became"
                        + " of every line is told on standard error.");
        spec.addPositional(Options.single("FILE", "The page's text; - is standard input."));
        spec.addOption(Options.value("TEXT", "The topic's title.", "--title"));
        spec.addOption(Options.value("NAME", "Who awards the qualification.", "--awarding-body"));
        spec.addOption(Options.value("LEVEL", "1 to 8, or a text such as \"Entry 3\".", "--level"));
        spec.addOption(Options.value("TEXT", "The subject it belongs to.", "--subject"));
        spec.addOption(Options.value("TEXT", "What it is about, where the page does not say.", "--synopsis"));
        spec.addOption(Options.value("ID", "The topic's id; made of the title when left out.", "--id"));
        spec.addOption(Options.value("BUNDLE", "Add the page to this bundle or topic, each thing once.", "--merge"));
        spec.addOption(Options.flag("--save", "Put the bundle among your own topics."));
        spec.addOption(Options.choice(BundleTarget.FORMATS, "FORMAT", "Of the bundle: yaml or json.", "--format"));
        spec.addOption(Options.choice(REPORTS, "FORMAT", "Of the report: text or json.", "--report"));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise import page.txt --save",
                        "  revise import page.txt --title \"Food safety\" --awarding-body NCFE --save",
                        "  revise import long-page.txt --merge short.yaml -o both.yaml",
                        "  revise import long-page.txt --merge food-safety --save --force");
        return spec;
    }

    @Override
    public boolean isAboutAllTopics(Arguments arguments) {
        return false;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        boolean json = arguments.oneOf("--report", "text", REPORTS).equals("json");
        BundleTarget target = BundleTarget.of(arguments);
        Given given = PageOptions.of(arguments);
        if (arguments.names().size() != 1) {
            throw new UsageError("import takes one FILE, or - for standard input; see revise import --help");
        }
        PageSource source = new PageSource(arguments.names().get(0));
        Optional<MergeTarget> into = arguments.text("--merge").map(name -> MergeTarget.of(name, workplace));
        String page = source.text(workplace);
        Imported imported;
        try {
            imported = PageImport.of(page, given, into.map(MergeTarget::topic));
        } catch (Complaint e) {
            throw new Complaint(source.name() + ": " + e.getMessage(), e);
        }
        String saved = target.write(imported.topic(), workplace);
        List<String> more = new ArrayList<>(into.map(MergeTarget::losses).orElse(List.of()));
        more.addAll(target.notes(imported.topic().id(), workplace));
        workplace.host().out().flush();
        ImportReport report = source.report(imported, more, saved);
        workplace
                .host()
                .err()
                .print(
                        json
                                ? ImportJson.of(report)
                                : ImportText.of(report, workplace.uncolored()) + target.next(imported.topic(), saved));
        return workplace.exitCode();
    }
}
