package revise.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import revise.topic.Spelling;

/** {@code revise help [COMMAND]}. */
final class HelpCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("help", "Prints help on a command.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("COMMAND")
                .description("The command.")
                .build());
        return spec;
    }

    @Override
    public ExitCode run(ParseResult parsed, Workplace workplace) {
        List<String> names = Options.arguments(parsed);
        Command command = names.isEmpty() ? new StartCommand() : named(names.get(0));
        CommandSpec root = CommandSpec.create().name("revise");
        CommandSpec spec = command.spec();
        if (!names.isEmpty()) {
            root.addSubcommand(names.get(0), spec);
        }
        Program.addCommonOptions(names.isEmpty() ? spec : root);
        CommandLine line = names.isEmpty()
                ? new CommandLine(spec)
                : new CommandLine(root).getSubcommands().get(names.get(0));
        workplace.host().out().print(command.help(line));
        return ExitCode.DONE;
    }

    private static Command named(String name) {
        return CommandEntry.named(name)
                .orElseThrow(() -> new UsageError("there is no command \"" + name + "\""
                        + Spelling.nearest(name, CommandEntry.names())
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("")))
                .make();
    }
}
