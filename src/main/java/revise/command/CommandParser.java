package revise.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import revise.storage.Settings;
import revise.topic.Spelling;

/** Reads the arguments of one command with picocli; the options common to all may stand before or behind its name. */
final class CommandParser {
    private final Command command;
    private final String name;
    private final CommandLine line;

    /** @param name the command's name, empty for the root command */
    CommandParser(Command command, String name) {
        this.command = command;
        this.name = name;
        CommandSpec root;
        if (name.isEmpty()) {
            root = command.spec();
        } else {
            root = CommandSpec.create().name("revise");
            root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
            root.addSubcommand(name, command.spec());
        }
        addCommonOptions(root);
        this.line = new CommandLine(root);
    }

    static void addCommonOptions(CommandSpec root) {
        root.addOption(inherited(OptionSpec.builder("--topics")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("Read topics from a file or folder instead of those shipped; may be repeated.")));
        root.addOption(inherited(OptionSpec.builder("--color")
                .type(String.class)
                .paramLabel("WHEN")
                .completionCandidates(Settings.COLORS)
                .description("auto, always or never.")));
        root.addOption(
                inherited(OptionSpec.builder("--plain").description("Words instead of symbols, for screen readers.")));
    }

    private static OptionSpec inherited(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }

    /** @throws UsageError if the arguments do not fit the command */
    Arguments parse(String[] typed) {
        Map<String, List<String>> options = new HashMap<>();
        List<String> names = new ArrayList<>();
        try {
            ParseResult root = line.parseArgs(typed);
            collect(root, options, names);
            if (root.hasSubcommand()) {
                collect(root.subcommand(), options, names);
            }
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw unmatched(e);
        } catch (CommandLine.MissingParameterException e) {
            throw missing(e);
        } catch (CommandLine.ParameterException e) {
            String message = e.getMessage();
            throw new UsageError(Character.toLowerCase(message.charAt(0)) + message.substring(1) + seeHelp());
        }
        return new Arguments(options, names);
    }

    private static void collect(ParseResult parsed, Map<String, List<String>> options, List<String> names) {
        for (OptionSpec option : parsed.matchedOptions()) {
            List<String> values = options.computeIfAbsent(option.names()[0], first -> new ArrayList<>());
            if (option.arity().max() > 0) {
                values.addAll(option.stringValues());
            }
        }
        for (PositionalParamSpec positional : parsed.matchedPositionals()) {
            names.addAll(positional.stringValues());
        }
    }

    String help() {
        return command.help(name.isEmpty() ? line : line.getSubcommands().get(name));
    }

    private UsageError missing(CommandLine.MissingParameterException e) {
        if (e.getMissing().isEmpty() || !(e.getMissing().get(0) instanceof OptionSpec option)) {
            return new UsageError("something is missing" + seeHelp());
        }
        return new UsageError(option.names()[0] + " needs a value, " + option.paramLabel() + seeHelp());
    }

    private UsageError unmatched(CommandLine.UnmatchedArgumentException e) {
        String argument = e.getUnmatched().get(0);
        if (!argument.startsWith("-")) {
            return new UsageError("\"" + argument + "\" is one argument too many" + seeHelp());
        }
        String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        List<String> known = new ArrayList<>();
        for (OptionSpec spec : e.getCommandLine().getCommandSpec().options()) {
            known.addAll(List.of(spec.names()));
        }
        // One letter is near every other.
        boolean letter = option.length() <= 2;
        String hint = Spelling.nearest(option, letter ? List.of() : known)
                .map(near -> "; did you mean " + near + "?")
                .orElse(seeHelp());
        return new UsageError("there is no option " + option + hint);
    }

    private String seeHelp() {
        return "; see revise " + (name.isEmpty() ? "" : name + " ") + "--help";
    }
}
