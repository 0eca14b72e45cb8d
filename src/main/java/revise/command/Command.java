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

    /** Whether a bad bundle somewhere makes this command fail: it does where all of them are what it is about. */
    default boolean isAboutAllTopics(Arguments arguments) {
        return arguments.names().isEmpty();
    }

    /**
     * Whether the command goes on though the settings file is bad. Only those do that help to put it right, or have no use
     * for settings at all; all others say what is wrong and do nothing, so that none runs with settings that nobody chose.
     */
    default boolean worksWithBadSettings(Arguments arguments) {
        return false;
    }

    /** @throws revise.topic.Complaint for what the user can put right */
    ExitCode run(Arguments arguments, Workplace workplace);
}
