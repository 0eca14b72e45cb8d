package revise.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/** JLine, set up for typing an answer: no history, no completion, Alt-Enter for a new line. */
public final class LineEditor {
    /** A byte that UTF-8 has no use for. */
    private static final int NO_CHARACTER = 0xff;

    private LineEditor() {}

    /**
     * Opens the process's own terminal by the one provider that is quick, without asking the terminal what it can do:
     * some never answer.
     *
     * @param type the terminal's type, as {@code TERM} gives it
     */
    public static Terminal systemTerminal(String type) throws IOException {
        String family = family(type);
        String capabilities = family.isEmpty() ? null : InfoCmp.getDefaultInfoCmp(family);
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
        return TerminalBuilder.builder()
                .system(true)
                .provider(TerminalBuilder.PROP_PROVIDER_JNI)
                .dumb(false)
                .encoding(StandardCharsets.UTF_8)
                .nativeSignals(true)
                .graphemeCluster(false)
                .build();
    }

    /** The type, known to JLine, whose capabilities a terminal has: else it runs {@code infocmp} to find out. */
    private static String family(String type) {
        if (type.startsWith("tmux") || type.startsWith("screen")) {
            return "screen-256color";
        }
        boolean xtermLike = type.startsWith("xterm")
                || type.contains("kitty")
                || type.startsWith("alacritty")
                || type.startsWith("foot")
                || type.startsWith("wezterm")
                || type.contains("ghostty");
        return xtermLike ? "xterm-256color" : "";
    }

    /**
     * Makes every key but Ctrl-Z wait for whoever reads keys next, unseen and as it was typed: else what is typed
     * between two questions would be shown wherever the cursor is, Ctrl-D would be lost, and Ctrl-C would end the
     * program at once. Closing the terminal undoes it.
     */
    static void takeKeys(Terminal terminal) {
        Attributes keys = terminal.getAttributes();
        keys.setLocalFlags(EnumSet.of(LocalFlag.ECHO, LocalFlag.ICANON), false);
        keys.setControlChar(ControlChar.VINTR, NO_CHARACTER);
        keys.setControlChar(ControlChar.VQUIT, NO_CHARACTER);
        terminal.setAttributes(keys);
    }

    /** @param onInterrupt is run when Ctrl-C is pressed, before the line read so far is given back */
    static LineReader on(Terminal terminal, Runnable onInterrupt) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("revise")
                .parser(new WholeLine())
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
                .variable(LineReader.BELL_STYLE, "none")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.INSERT_TAB, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, false)
                .build();
        reader.getWidgets().put("new-line", () -> {
            reader.getBuffer().write('\n');
            return true;
        });
        reader.getWidgets().put("interrupt", () -> {
            onInterrupt.run();
            reader.callWidget(LineReader.ACCEPT_LINE);
            return true;
        });
        var keys = reader.getKeyMaps().get(LineReader.EMACS);
        keys.bind(new Reference("new-line"), KeyMap.alt('\r'), KeyMap.alt('\n'));
        keys.bind(new Reference("interrupt"), KeyMap.ctrl('C'));
        // JLine binds what these keys send once the terminal's keypad is switched over; they may come before that.
        keys.bind(new Reference(LineReader.BACKWARD_CHAR), "\033[D");
        keys.bind(new Reference(LineReader.FORWARD_CHAR), "\033[C");
        keys.bind(new Reference(LineReader.UP_LINE), "\033[A");
        keys.bind(new Reference(LineReader.DOWN_LINE), "\033[B");
        keys.bind(new Reference(LineReader.BEGINNING_OF_LINE), "\033[H");
        keys.bind(new Reference(LineReader.END_OF_LINE), "\033[F");
        reader.getKeyMaps().put(LineReader.MAIN, keys);
        return reader;
    }

    /** Takes the line as one word: quotes and backslashes are only text. */
    private record WholeLine() implements Parser {
        @Override
        public ParsedLine parse(String line, int cursor, ParseContext context) {
            return new Whole(line, cursor);
        }
    }

    /** JLine warns about a parsed line that is not of the completing sort, though nothing is completed here. */
    private record Whole(String line, int cursor) implements CompletingParsedLine {
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor;
        }

        @Override
        public int rawWordLength() {
            return line.length();
        }

        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }
    }
}
