package revise.command;

import picocli.CommandLine.Model.CommandSpec;
import revise.render.ShellWord;
import revise.render.StarterBundle;
import revise.storage.BundleYaml;

/** {@code revise new}: writes a bundle to begin with, in which every key is explained. */
final class NewCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("new", "Writes a bundle to begin with: every key, each with a comment and a sample.");
        spec.addPositional(
                Options.single("ID", "The topic's id: small letters and digits in groups joined by hyphens."));
        spec.addOption(Options.value("TEXT", "The topic's title; made of the id when left out.", "--title"));
        spec.addOption(Options.flag("--save", "Put the bundle among your own topics."));
        Destination.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise new food-safety --title \"Food safety\" -o food-safety.yaml",
                        "  revise new food-safety --save");
        return spec;
    }

    @Override
    public boolean isAboutAllTopics(Arguments arguments) {
        return false;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        if (arguments.names().size() != 1) {
            throw new UsageError("new takes one ID, such as food-safety; see revise new --help");
        }
        String id = arguments.names().get(0);
        PageOptions.checkId("new", id);
        BundleTarget target = BundleTarget.of(arguments);
        if (target.json()) {
            throw new UsageError("the bundle is YAML, for the sake of its comments; name a file that ends in .yaml");
        }
        String title = PageOptions.text(arguments, "--title");
        String text = StarterBundle.of(id, BundleYaml.text(title.isEmpty() ? StarterBundle.title(id) : title));
        String saved = target.write(id, text, workplace);
        if (!saved.isEmpty()) {
            StringBuilder notes = new StringBuilder("Written to ").append(saved).append('\n');
            target.notes(id, workplace).forEach(note -> notes.append(note).append('\n'));
            workplace
                    .host()
                    .err()
                    .print(notes + "Fill it in, and let this tell what is left to do:\n  revise check "
                            + ShellWord.ofFile(saved) + "\n");
        }
        return ExitCode.DONE;
    }
}
