package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.render.CheckJson;
import revise.render.CheckText;
import revise.render.Look;
import revise.render.Remark;
import revise.storage.Library;

/** {@code revise check}: whether bundles are in order, and what a learner has taught the marker. */
final class CheckCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "check", "Checks bundles: what is wrong with them, what could be better, and history without a card.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("Files or folders; all topics at hand when left out.")
                .build());
        spec.addOption(Options.choice(FORMATS, "FORMAT", "text or json.", "--format"));
        spec.addOption(Options.flag("--strict", "Fail for warnings too."));
        spec.addOption(Options.flag(
                "--accepted", "Print the wordings kept in quizzes instead, as lines for the bundle's author."));
        Destination.declare(spec);
        spec.usageMessage()
                .footer("", "Examples:", "  revise check mine.yaml", "  revise check --strict --format json topics/");
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
        String format = arguments.oneOf("--format", "text", FORMATS);
        if (arguments.has("--accepted")) {
            if (!format.equals("text")) {
                throw new UsageError("--accepted prints lines for bundles, and goes with no other --format");
            }
            Library library = workplace.library(arguments.names());
            String kept = KeptWordings.of(library, workplace.acceptedWordings().read());
            Destination.of(arguments).write(kept, workplace);
            return ExitCode.DONE;
        }
        Library library = workplace.open(arguments.names());
        List<Remark> remarks = Inspection.of(library);
        Standings standings = Standings.of(workplace, library);
        LostCards lost = new LostCards(
                library, standings.reviewed(), workplace.seenCards().read());
        if (format.equals("json")) {
            Destination.of(arguments).write(CheckJson.of(remarks, lost.found()), workplace);
        } else {
            tell(arguments, workplace, library.topics().size(), remarks, lost);
        }
        for (Remark remark : remarks) {
            if (remark.isError() || arguments.has("--strict")) {
                return ExitCode.FAILED;
            }
        }
        return ExitCode.DONE;
    }

    /** As always, what is wrong goes to standard error. */
    private static void tell(
            Arguments arguments, Workplace workplace, int topics, List<Remark> remarks, LostCards lost) {
        for (Remark remark : remarks) {
            workplace.host().err().print(remark.sentence());
        }
        Destination destination = Destination.of(arguments);
        int elsewhere = arguments.names().isEmpty() ? lost.elsewhere() : 0;
        Look look = destination.isFile() ? workplace.uncolored() : workplace.look();
        destination.write(CheckText.of(topics, remarks, lost.found(), elsewhere, look), workplace);
    }
}
