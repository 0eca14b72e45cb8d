package revise.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
interface Command {
    /** Its options and arguments, as picocli knows them. */
    CommandSpec spec();

    /** What {@code --help} prints. */
    default String help(CommandLine line) {
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** @throws revise.topic.Complaint for what the user can put right */
    ExitCode run(Arguments arguments, Workplace workplace);
}
