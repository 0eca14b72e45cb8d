package revise.command;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code revise completion}: a script that teaches the shell the commands and their options. */
final class CompletionCommand implements Command {
    /**
     * Where picocli has nothing to offer it keeps the shell from offering files. The shell is better at them than the
     * script: it knows spaces, folders and ~.
     */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("completion", "Prints a completion script for bash and zsh.");
        spec.addPositional(Options.word(SHELLS, "[SHELL]", "bash or zsh; the script is the same."));
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
        workplace.host().out().print(script(root));
        return ExitCode.DONE;
    }

    private static String script(CommandSpec root) {
        for (CommandLine command : root.subcommands().values()) {
            setApart(command.getCommandSpec());
        }
        return AutoComplete.bash("revise", new CommandLine(root)).replace(NO_FILES, "");
    }

    /** The script calls the values of an option by the label it has in the help, which two options may share. */
    private static void setApart(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            if (option.completionCandidates() != null && !option.inherited()) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option)
                        .paramLabel(option.longestName())
                        .build());
            }
        }
    }
}
