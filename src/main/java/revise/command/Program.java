package revise.command;

import java.util.Optional;
import revise.render.Harmless;
import revise.storage.Settings;
import revise.topic.Complaint;
import revise.topic.Spelling;

/** The command line: finds the command that is named, builds only that one, runs it, and tells what went wrong. */
public final class Program {
    private final Host host;

    public Program(Host host) {
        this.host = host;
    }

    /** Runs one command line and gives the exit status; for what the user can put right nothing is thrown. */
    public ExitCode run(String... arguments) {
        ExitCode code;
        try {
            code = dispatch(arguments);
        } catch (Complaint e) {
            complain(e.getMessage());
            code = ExitCode.FAILED;
        } catch (UsageError e) {
            complain(e.getMessage());
            code = ExitCode.USAGE;
        }
        host.out().flush();
        if (host.out().failure().isPresent()) {
            complain("standard output could not be written: "
                    + host.out().failure().get().getMessage());
            code = ExitCode.FAILED;
        }
        host.err().flush();
        return code;
    }

    private void complain(String sentence) {
        host.out().flush();
        host.err().print("revise: " + Harmless.text(sentence) + "\n");
        host.err().flush();
    }

    private ExitCode dispatch(String[] typed) {
        String name = commandName(typed);
        Command command = name.isEmpty() ? new StartCommand() : named(name);
        Optional<Arguments> common = Arguments.common(typed, name);
        if (common.isPresent()) {
            return run(command, common.get());
        }
        CommandParser parser = new CommandParser(command, name);
        Arguments arguments = parser.parse(typed);
        if (arguments.has("-h")) {
            host.out().print(parser.help());
            return ExitCode.DONE;
        }
        return run(command, arguments);
    }

    private ExitCode run(Command command, Arguments arguments) {
        Optional<String> color = arguments.has("--color")
                ? Optional.of(arguments.oneOf("--color", "", Settings.COLORS))
                : Optional.empty();
        Workplace workplace = new Workplace(host, arguments.texts("--topics"), color, arguments.has("--plain"));
        if (!command.worksWithBadSettings(arguments) && !workplace.areSettingsInOrder()) {
            return ExitCode.FAILED;
        }
        ExitCode code = command.run(arguments, workplace);
        return code == ExitCode.DONE && command.isAboutAllTopics(arguments) ? workplace.exitCode() : code;
    }

    /** The first argument that is neither an option nor the value of one; empty where there is none. */
    private static String commandName(String[] typed) {
        for (int i = 0; i < typed.length; i++) {
            if (typed[i].equals("--topics") || typed[i].equals("--color")) {
                i++;
            } else if (!typed[i].startsWith("-")) {
                return typed[i];
            }
        }
        return "";
    }

    private static Command named(String name) {
        Optional<Command> command = CommandEntry.make(name);
        if (command.isEmpty()) {
            throw unknownCommand(name);
        }
        return command.get();
    }

    static UsageError unknownCommand(String name) {
        String hint = Spelling.nearest(name, CommandEntry.names())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; revise --help names them all");
        return new UsageError("there is no command \"" + name + "\"" + hint);
    }
}
