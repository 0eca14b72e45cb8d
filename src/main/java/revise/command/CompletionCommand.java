package revise.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code revise completion}: a script that teaches the shell the commands and their options. */
final class CompletionCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("completion", "Prints a completion script for bash and zsh.");
        spec.usageMessage().footer("", "Example:", "  source <(revise completion)");
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        CommandSpec root = CommandSpec.create().name("revise");
        for (String name : CommandEntry.names()) {
            root.addSubcommand(name, CommandEntry.make(name).orElseThrow().spec());
        }
        CommandParser.addCommonOptions(root);
        workplace.host().out().print(AutoComplete.bash("revise", new CommandLine(root)));
        return ExitCode.DONE;
    }
}
