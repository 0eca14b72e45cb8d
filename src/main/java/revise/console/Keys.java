package revise.console;

import java.io.IOException;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/** Single keys of a terminal in raw mode. */
final class Keys {
    private static final int ESCAPE = 27;
    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final long SEQUENCE_MILLIS = 20;

    /** Without a limit JLine reads in a way that nothing can interrupt. */
    private static final long KEY_MILLIS = 1000;

    /** Between two letters of a text even slow typists seldom take longer. */
    private static final long TYPING_MILLIS = 250;

    private static final long PAUSE_MILLIS = 600;

    private final NonBlockingReader keys;

    Keys(NonBlockingReader keys) {
        this.keys = keys;
    }

    /** What the next key says; empty if it says nothing, or none came for a while. */
    Optional<Input> poll() throws IOException {
        int key = keys.read(KEY_MILLIS);
        if (key == NonBlockingReader.READ_EXPIRED) {
            return Optional.empty();
        }
        if (key < 0 || key == CTRL_D) {
            return Optional.of(new Input.End());
        }
        if (key == CTRL_C) {
            return Optional.of(new Input.Interrupt());
        }
        if (key == '\r' || key == '\n') {
            return Optional.of(new Input.Text(""));
        }
        if (key == ESCAPE) {
            skipSequence();
        }
        return key > ' ' ? Optional.of(new Input.Text(Character.toString(key))) : Optional.empty();
    }

    /** See {@link Console#isTypedOn}. */
    boolean isTypedOn() throws IOException {
        int next = keys.peek(TYPING_MILLIS);
        if (!Character.isLetter(next) && next != ' ') {
            return false;
        }
        while (keys.peek(PAUSE_MILLIS) >= ' ') {
            keys.read();
        }
        return true;
    }

    /** An arrow or function key sends several characters, none of which is meant as a choice (ECMA-48, 5.4). */
    private void skipSequence() throws IOException {
        int kind = keys.read(SEQUENCE_MILLIS);
        if (kind == 'O') {
            keys.read(SEQUENCE_MILLIS);
        } else if (kind == '[') {
            int last = keys.read(SEQUENCE_MILLIS);
            if (last == '[') {
                // The Linux console's F1 to F5.
                last = keys.read(SEQUENCE_MILLIS);
            }
            while (last >= ' ' && last < '@') {
                last = keys.read(SEQUENCE_MILLIS);
            }
        }
    }
}
