package revise.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, however long the stream and its lines are. */
final class LineInput {
    /** Twenty times what of an answer is marked. */
    static final int LONGEST_LINE = SourceText.MAX_BYTES;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    LineInput(InputStream in) {
        this.in = in;
    }

    /** A line without its line feed, or empty at the end; of one that is too long only so much that this can be told. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int start = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, start, Math.min(next - start, LONGEST_LINE + 1 - line.size()));
            if (next < end) {
                next++;
                break;
            }
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Whether the next line is not all there yet, so that whoever reads it may have to wait. */
    boolean mayWait() {
        for (int i = next; i < end; i++) {
            if (buffer[i] == '\n') {
                return false;
            }
        }
        try {
            return in.available() == 0;
        } catch (IOException e) {
            return true;
        }
    }
}
