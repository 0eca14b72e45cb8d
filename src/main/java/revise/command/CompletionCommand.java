package revise.command;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code revise completion}: a script that teaches the shell the commands and their options. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("completion", "Prints a completion script for bash and zsh.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("[SHELL]")
                .hideParamSyntax(true)
                .description("bash or zsh; the script is the same.")
                .build());
        spec.usageMessage().footer("", "Example:", "  source <(revise completion)");
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        for (String shell : arguments.names()) {
            if (!SHELLS.contains(shell)) {
                throw Options.notAllowed("completion", shell, SHELLS);
            }
        }
        CommandSpec root = CommandSpec.create().name("revise");
        for (String name : CommandEntry.names()) {
            root.addSubcommand(name, CommandEntry.make(name).orElseThrow().spec());
        }
        CommandParser.addCommonOptions(root);
        workplace.host().out().print(AutoComplete.bash("revise", new CommandLine(root)));
        return ExitCode.DONE;
    }
}
