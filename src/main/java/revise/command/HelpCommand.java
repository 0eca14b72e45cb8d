package revise.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code revise help [COMMAND...]}. */
final class HelpCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("help", "Prints help on commands.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("[COMMAND...]")
                .completionCandidates(CommandEntry.names())
                .hideParamSyntax(true)
                .description("The commands.")
                .build());
        return spec;
    }

    @Override
    public boolean worksWithBadSettings(Arguments arguments) {
        return true;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        List<String> pages = new ArrayList<>();
        for (String name : arguments.names().isEmpty() ? List.of("") : arguments.names()) {
            Command command = name.isEmpty() ? new StartCommand() : named(name);
            pages.add(new CommandParser(command, name).help());
        }
        workplace.host().out().print(String.join("\n", pages));
        return ExitCode.DONE;
    }

    private static Command named(String name) {
        return CommandEntry.make(name).orElseThrow(() -> Program.unknownCommand(name));
    }
}
