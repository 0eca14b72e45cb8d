package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import revise.render.Harmless;
import revise.topic.Complaint;
import revise.topic.Spelling;

/** The command line: finds the command that is named, builds only that one, runs it, and tells what went wrong. */
public final class Program {
    private static final String TOPICS = "--topics";
    private static final String COLOR = "--color";
    private static final String PLAIN = "--plain";
    private static final List<String> COLORS = List.of("auto", "always", "never");

    private final Host host;

    public Program(Host host) {
        this.host = host;
    }

    /** Runs one command line and gives the exit status; nothing is thrown. */
    public ExitCode run(String... arguments) {
        ExitCode code;
        try {
            code = dispatch(List.of(arguments));
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

    private ExitCode dispatch(List<String> arguments) {
        Optional<String> name = commandName(arguments);
        if (name.isEmpty()) {
            return runRoot(arguments);
        }
        CommandEntry entry = CommandEntry.named(name.get()).orElseThrow(() -> unknownCommand(name.get()));
        return run(entry.make(), arguments, name.get());
    }

    /** The first argument that is neither an option nor the value of one. */
    private static Optional<String> commandName(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(TOPICS) || argument.equals(COLOR)) {
                i++;
            } else if (!argument.startsWith("-")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }

    private static UsageError unknownCommand(String name) {
        String hint = Spelling.nearest(name, CommandEntry.names())
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; revise --help names them all");
        return new UsageError("there is no command \"" + name + "\"" + hint);
    }

    private ExitCode runRoot(List<String> arguments) {
        return run(new StartCommand(), arguments, "");
    }

    private ExitCode run(Command command, List<String> arguments, String name) {
        CommandSpec root = name.isEmpty() ? command.spec() : rootFor(command, name);
        addCommonOptions(root);
        CommandLine line = new CommandLine(root);
        ParseResult parsed = parse(line, arguments, name);
        ParseResult own = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (own.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            host.out().print(command.help(own.commandSpec().commandLine()));
            return ExitCode.DONE;
        }
        List<String> topics = new ArrayList<>(Options.texts(parsed, TOPICS));
        String color = Options.oneOf(parsed, COLOR, "auto", COLORS);
        boolean plain = Options.has(parsed, PLAIN);
        Workplace workplace = new Workplace(host, topics, color, plain);
        ExitCode code = command.run(own, workplace);
        return code == ExitCode.DONE ? workplace.exitCode() : code;
    }

    private static CommandSpec rootFor(Command command, String name) {
        CommandSpec root = CommandSpec.create().name("revise");
        root.addSubcommand(name, command.spec());
        return root;
    }

    static void addCommonOptions(CommandSpec root) {
        root.addOption(inherited(OptionSpec.builder(TOPICS)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("Read topics from a file or folder instead of those shipped; may be repeated.")));
        root.addOption(inherited(
                OptionSpec.builder(COLOR).type(String.class).paramLabel("WHEN").description("auto, always or never.")));
        root.addOption(
                inherited(OptionSpec.builder(PLAIN).description("Words instead of symbols, for screen readers.")));
    }

    private static OptionSpec inherited(OptionSpec.Builder option) {
        return option.scopeType(CommandLine.ScopeType.INHERIT).build();
    }

    private static ParseResult parse(CommandLine line, List<String> arguments, String name) {
        try {
            return line.parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e, name);
        } catch (CommandLine.ParameterException e) {
            String message = e.getMessage();
            throw new UsageError(Character.toLowerCase(message.charAt(0)) + message.substring(1) + see(name));
        }
    }

    private static UsageError unmatched(CommandLine.UnmatchedArgumentException e, String name) {
        String argument = e.getUnmatched().get(0);
        if (!argument.startsWith("-")) {
            return new UsageError("\"" + argument + "\" is one argument too many" + see(name));
        }
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        List<String> known = new ArrayList<>();
        for (OptionSpec spec : e.getCommandLine().getCommandSpec().options()) {
            known.addAll(List.of(spec.names()));
        }
        String hint = Spelling.nearest(option, known)
                .map(near -> "; did you mean " + near + "?")
                .orElse(see(name));
        return new UsageError("there is no option " + option + hint);
    }

    private static String see(String name) {
        return "; see revise " + (name.isEmpty() ? "" : name + " ") + "--help";
    }
}
