package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A command as the others know it. Adding one takes a line here and a class.
 *
 * @param group under which the root help names it
 */
record CommandEntry(String name, String group, String summary, Supplier<Command> maker) {
    private static final String STUDY = "Revise";
    private static final String LOOK = "Look up";
    private static final String SET_UP = "Set up";

    static List<CommandEntry> all() {
        return List.of(
                new CommandEntry("quiz", STUDY, "ask cards and rate your answers", QuizCommand::new),
                new CommandEntry("list", LOOK, "the topics at hand", ListCommand::new),
                new CommandEntry("show", LOOK, "a topic's summary", ShowCommand::new),
                new CommandEntry("criteria", LOOK, "what earns credit: the marking points", CriteriaCommand::new),
                new CommandEntry("cache", SET_UP, "where the cache is, and --clear to remove it", CacheCommand::new),
                new CommandEntry("completion", SET_UP, "a completion script for bash and zsh", CompletionCommand::new),
                new CommandEntry("help", SET_UP, "help on a command", HelpCommand::new));
    }

    static Optional<CommandEntry> named(String name) {
        for (CommandEntry entry : all()) {
            if (entry.name.equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CommandEntry entry : all()) {
            names.add(entry.name);
        }
        return names;
    }

    Command make() {
        return maker.get();
    }
}
