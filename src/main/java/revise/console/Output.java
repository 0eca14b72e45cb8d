package revise.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output or error as UTF-8. A failure is remembered, and what follows it is dropped. */
public final class Output {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private IOException failure;

    public Output(OutputStream stream) {
        this.stream = stream;
    }

    public synchronized void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BUFFER - used) {
            flush();
        }
        if (bytes.length > BUFFER) {
            write(bytes, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
    }

    public synchronized void flush() {
        write(buffer, used);
        used = 0;
    }

    private void write(byte[] bytes, int length) {
        if (failure != null || length == 0) {
            return;
        }
        try {
            stream.write(bytes, 0, length);
            stream.flush();
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Whether nothing more can be written. */
    public synchronized boolean isLost() {
        return failure != null;
    }

    /** Why output was lost, unless its reader just stopped reading, as {@code head} does: that is no error. */
    public synchronized Optional<IOException> failure() {
        boolean closed = failure != null && String.valueOf(failure.getMessage()).contains("pipe");
        return closed ? Optional.empty() : Optional.ofNullable(failure);
    }
}
