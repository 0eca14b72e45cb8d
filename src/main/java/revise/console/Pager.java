package revise.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;

/** Shows a text that is longer than the screen a screenful at a time. */
public final class Pager {
    /** Raw colours pass; a text that fits is just printed; the screen is left as it is. As git and others set it. */
    private static final String LESS_OPTIONS = "FRX";

    private final String command;
    private final boolean optionsGiven;
    private final int rows;
    private final String type;

    /**
     * @param command the learner's {@code PAGER}, or empty
     * @param optionsGiven whether {@code LESS} is set
     * @param rows the height of the terminal; 0 where there is none, and nothing is paged
     * @param type the terminal's type, as {@code TERM} gives it
     */
    public Pager(String command, boolean optionsGiven, int rows, String type) {
        this.command = command;
        this.optionsGiven = optionsGiven;
        this.rows = rows;
        this.type = type;
    }

    /** Shows the text, or says that it needs no pager or has none. */
    public boolean page(String text) {
        if (text.lines().count() < rows || rows == 0) {
            return false;
        }
        try {
            return command.isBlank() ? pageHere(text) : pageBy(text);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean pageBy(String text) throws IOException, InterruptedException {
        boolean windows = java.io.File.separatorChar == '\\';
        ProcessBuilder builder =
                windows ? new ProcessBuilder("cmd", "/c", command) : new ProcessBuilder("sh", "-c", command);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        if (!optionsGiven) {
            builder.environment().put("LESS", LESS_OPTIONS);
        }
        Process pager = builder.start();
        try (OutputStream out = pager.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The reader has seen enough.
        }
        int commandNotFound = 127;
        return pager.waitFor() != commandNotFound;
    }

    private boolean pageHere(String text) throws IOException, InterruptedException {
        try (Terminal terminal = LineEditor.systemTerminal(type)) {
            Less less = new Less(terminal, Path.of(""));
            less.quitIfOneScreen = true;
            less.run(new Source.InputStreamSource(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, "revise"));
            return true;
        }
    }
}
