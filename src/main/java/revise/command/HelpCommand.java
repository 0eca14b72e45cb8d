package revise.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
                .paramLabel("[COMMAND]")
                .hideParamSyntax(true)
                .description("The command.")
                .build());
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        String name = arguments.names().isEmpty() ? "" : arguments.names().get(0);
        Command command = name.isEmpty() ? new StartCommand() : named(name);
        workplace.host().out().print(new CommandParser(command, name).help());
        return ExitCode.DONE;
    }

    private static Command named(String name) {
        return CommandEntry.make(name).orElseThrow(() -> Program.unknownCommand(name));
    }
}
