package revise.storage;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A small file of the cache: a mark of its kind, a checksum, a key, and what it is kept for. One that is damaged, or of
 * another kind or key, counts as none.
 */
final class CacheFile {
    private static final int PREAMBLE = 2 * Integer.BYTES;

    interface Body {
        void write(BinaryOutput out) throws IOException;
    }

    private final Path file;
    private final int kind;
    private final String key;

    /**
     * @param kind four letters as a number, which tell the file from others
     * @param key what the content depends on
     */
    CacheFile(Path file, int kind, String key) {
        this.file = file;
        this.kind = kind;
        this.key = key;
    }

    /** What the file holds, or null. */
    BinaryInput read() {
        // Other than through a channel, which takes twenty classes to open.
        try (FileInputStream stream = new FileInputStream(file.toFile())) {
            byte[] bytes = stream.readAllBytes();
            if (bytes.length < PREAMBLE) {
                return null;
            }
            BinaryInput in = new BinaryInput(bytes);
            boolean intact = in.number() == kind && in.number() == Checksum.of(bytes, PREAMBLE, bytes.length);
            return intact && in.text().equals(key) ? in : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Replaces the file as a whole; where that cannot be done there is simply none. */
    void write(Body body) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            BinaryOutput out = new BinaryOutput(content);
            out.text(key);
            body.write(out);
            byte[] bytes = content.toByteArray();
            WholeFile.write(file, stream -> {
                BinaryOutput start = new BinaryOutput(stream);
                start.number(kind);
                start.number(Checksum.of(bytes, 0, bytes.length));
                stream.write(bytes);
            });
        } catch (IOException e) {
            // What it would have spared is done again.
        }
    }
}
