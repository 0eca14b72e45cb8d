package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as the others know it. Adding one takes a class and two lines here.
 *
 * @param group under which the root help names it
 */
record CommandEntry(String name, String group, String summary) {
    private static final String STUDY = "Revise";
    private static final String LOOK = "Look up";
    private static final String SET_UP = "Set up";

    static List<CommandEntry> all() {
        return List.of(
                new CommandEntry("quiz", STUDY, "ask cards and rate your answers"),
                new CommandEntry("plan", STUDY, "what to do each day until your assessment"),
                new CommandEntry("list", LOOK, "the topics at hand"),
                new CommandEntry("show", LOOK, "a topic's summary"),
                new CommandEntry("criteria", LOOK, "what earns credit: the marking points"),
                new CommandEntry("cards", LOOK, "every card, and how well you know it"),
                new CommandEntry("stats", LOOK, "how much you recall, and what is coming"),
                new CommandEntry("mark", LOOK, "marks typed answers in bulk"),
                new CommandEntry("export", LOOK, "cards for Anki, Quizlet, Moodle, spreadsheets and paper"),
                new CommandEntry("import", SET_UP, "a revision page's text into a bundle"),
                new CommandEntry("new", SET_UP, "a bundle to begin with"),
                new CommandEntry("check", SET_UP, "whether bundles are in order"),
                new CommandEntry("config", SET_UP, "what is set, where, and a way to set it"),
                new CommandEntry("cache", SET_UP, "where the cache is, and --clear to remove it"),
                new CommandEntry("completion", SET_UP, "a completion script for bash and zsh"),
                new CommandEntry("help", SET_UP, "help on a command"));
    }

    /** Only the one that is named is made: the others' classes stay unloaded. */
    static Optional<Command> make(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "quiz" -> new QuizCommand();
                    case "list" -> new ListCommand();
                    case "show" -> new ShowCommand();
                    case "criteria" -> new CriteriaCommand();
                    case "cards" -> new CardsCommand();
                    case "stats" -> new StatsCommand();
                    case "plan" -> new PlanCommand();
                    case "mark" -> new MarkCommand();
                    case "export" -> new ExportCommand();
                    case "import" -> new ImportCommand();
                    case "new" -> new NewCommand();
                    case "check" -> new CheckCommand();
                    case "config" -> new ConfigCommand();
                    case "cache" -> new CacheCommand();
                    case "completion" -> new CompletionCommand();
                    case "help" -> new HelpCommand();
                    default -> null;
                });
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (CommandEntry entry : all()) {
            names.add(entry.name);
        }
        return names;
    }
}
