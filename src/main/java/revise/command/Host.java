package revise.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import revise.console.Console;
import revise.console.Output;
import revise.storage.TopicSource;

/** The process that the commands run in, as they may see it; tests have one of their own. */
public interface Host {
    /**
     * What is known of the terminal without opening it.
     *
     * @param input whether standard input is one
     * @param output whether standard output is one
     * @param columns its width
     * @param rows its height
     */
    record Screen(boolean input, boolean output, int columns, int rows) {}

    Output out();

    Output err();

    /** Standard input. */
    InputStream in();

    Map<String, String> environment();

    Screen screen();

    /** Opens the conversation with the learner. */
    Console console();

    /** The topics that come with the program. */
    TopicSource shipped();

    /** Changes with every build; empty while the program is run from classes, when nothing is cached. */
    String build();

    /** The operating system's name. */
    String system();

    /** The user's home folder. */
    Path home();

    Instant now();

    TimeZone zone();

    /** A seed for a quiz that was given none. */
    long seed();

    /** A unique id; ids sort in the order in which they are asked for. */
    String newId();

    /** Ends that conversation when the process is told to stop, before it does. */
    void onStop(Console console);

    default String variable(String name) {
        return environment().getOrDefault(name, "");
    }
}
