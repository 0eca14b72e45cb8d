package revise.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import revise.console.Console;
import revise.console.Output;
import revise.storage.TopicSource;

/**
 * The process that the commands run in, as they may see it.
 *
 * @param terminal what is known of the terminal
 * @param console opens the conversation with the learner
 * @param shipped the topics that come with the program
 * @param build changes with every build; empty while it is run from classes, when nothing is cached
 * @param system the operating system's name
 * @param home the user's home folder
 * @param seeds draws a seed for a quiz that was given none
 * @param ids makes unique ids, in the order in which they are asked for
 * @param onStop takes what is to be done when the process is told to stop, before it does
 */
public record Host(
        Output out,
        Output err,
        InputStream in,
        Map<String, String> environment,
        Screen terminal,
        Supplier<Console> console,
        TopicSource shipped,
        String build,
        String system,
        Path home,
        Clock clock,
        LongSupplier seeds,
        Supplier<String> ids,
        Consumer<Runnable> onStop) {
    /**
     * What is known of the terminal without opening it.
     *
     * @param input whether standard input is one
     * @param output whether standard output is one
     * @param columns its width
     * @param rows its height
     */
    public record Screen(boolean input, boolean output, int columns, int rows) {}

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
