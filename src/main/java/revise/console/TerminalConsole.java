package revise.console;

import java.io.IOError;
import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/**
 * A console on a real terminal. It opens in the background, so that the first question can be drawn before the line
 * editor is ready; until then the width is what the launcher measured.
 */
public final class TerminalConsole implements Console {
    private static final String SAVE_CURSOR = "\0337";
    private static final String RESTORE_CURSOR = "\0338";
    private static final String CLEAR_BELOW = "\033[J";

    /** Opens a terminal. */
    public interface Opener {
        Terminal open() throws IOException;
    }

    private final Output out;
    private final Size known;
    private final Console plain;
    private final Thread opening;
    private volatile LineReader reader;
    private volatile Terminal terminal;
    private volatile boolean ended;
    private volatile boolean interrupted;
    private boolean cleared;
    private Thread asking;

    /**
     * @param known the size to go by until the terminal is open
     * @param plain takes over where it cannot be opened
     */
    public TerminalConsole(Output out, Size known, Console plain, Opener opener) {
        this.out = out;
        this.known = known;
        this.plain = plain;
        this.opening = new Thread("terminal") {
            @Override
            public void run() {
                open(opener);
            }
        };
        opening.setDaemon(true);
        opening.start();
    }

    private void open(Opener opener) {
        try {
            Terminal opened = opener.open();
            Size size = opened.getSize();
            if (size.getColumns() == 0 || size.getRows() == 0) {
                // JLine never sees Ctrl-D on a terminal without a size.
                opened.setSize(known);
            }
            LineEditor.takeKeys(opened);
            opened.handle(Terminal.Signal.INT, signal -> {
                interrupted = true;
                end();
            });
            terminal = opened;
            reader = LineEditor.on(opened, () -> cleared = true);
        } catch (IOException | RuntimeException | LinkageError e) {
            // The plain console takes over.
        }
    }

    @Override
    public void meanwhile(Runnable task) {
        Thread later = new Thread("meanwhile") {
            @Override
            public void run() {
                if (awaitTerminal()) {
                    task.run();
                }
            }
        };
        later.setDaemon(true);
        later.start();
    }

    /** Whether there is one: where JLine has no native library, say, there is not. */
    private boolean awaitTerminal() {
        try {
            opening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return reader != null;
    }

    private Size size() {
        Terminal ready = terminal;
        return ready == null ? known : ready.getSize();
    }

    @Override
    public int width() {
        return size().getColumns();
    }

    @Override
    public boolean isScreen() {
        return terminal != null || opening.isAlive();
    }

    @Override
    public void print(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public void newScreen() {
        int rows = size().getRows();
        // Line feeds at the bottom push the screen into the scrollback; then the cursor goes home.
        print("\033[" + rows + ";1H" + "\n".repeat(rows) + "\033[H");
    }

    @Override
    public Input readLine(String prompt) {
        if (ended) {
            return ending();
        }
        if (reader == null) {
            // What is typed from here on waits in the terminal, which shows it meanwhile; the editor draws over that.
            print(SAVE_CURSOR + prompt);
            boolean ready = awaitTerminal();
            print(RESTORE_CURSOR + CLEAR_BELOW);
            if (!ready) {
                return plain.readLine(prompt);
            }
        }
        out.flush();
        try {
            cleared = false;
            String line = beginAsking() ? reader.readLine(prompt) : "";
            if (ended) {
                return ending();
            }
            if (cleared) {
                // Ctrl-C clears what was typed; on an empty line it quits.
                return line.isEmpty() ? new Input.Interrupt() : readLine(prompt);
            }
            return new Input.Text(line);
        } catch (UserInterruptException e) {
            return new Input.Interrupt();
        } catch (EndOfFileException | IOError e) {
            return ending();
        } finally {
            endAsking();
        }
    }

    /** From here on {@link #end} interrupts this thread, unless it has been called already. */
    private synchronized boolean beginAsking() {
        asking = ended ? null : Thread.currentThread();
        return !ended;
    }

    /** An interruption that comes late must not hit the journal, whose file it would close. */
    private synchronized void endAsking() {
        asking = null;
        Thread.interrupted();
    }

    @Override
    public Input readChoice(String prompt) {
        if (ended) {
            return ending();
        }
        if (!awaitTerminal()) {
            return plain.readChoice(prompt);
        }
        out.flush();
        Attributes before = terminal.enterRawMode();
        try {
            return beginAsking() ? key(new Keys(terminal.reader())) : ending();
        } catch (IOException e) {
            return ending();
        } finally {
            endAsking();
            terminal.setAttributes(before);
        }
    }

    private Input key(Keys keys) throws IOException {
        while (!ended) {
            Optional<Input> input = keys.poll();
            if (input.isPresent()) {
                return input.get();
            }
        }
        return ending();
    }

    @Override
    public boolean isTypedOn() {
        Attributes before = terminal.enterRawMode();
        try {
            return new Keys(terminal.reader()).isTypedOn();
        } catch (IOException e) {
            return false;
        } finally {
            terminal.setAttributes(before);
        }
    }

    private Input ending() {
        return interrupted ? new Input.Interrupt() : new Input.End();
    }

    @Override
    public synchronized void end() {
        ended = true;
        if (asking != null) {
            asking.interrupt();
        }
    }

    @Override
    public void close() {
        out.flush();
        try {
            opening.join();
            if (terminal != null) {
                terminal.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It has gone.
        }
    }
}
