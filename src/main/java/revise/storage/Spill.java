package revise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds the topics of a large library in a file as they are read, so that they need not fit into memory together. The
 * file is gone with the process.
 */
final class Spill {
    private final FileChannel file;
    private long end;

    private Spill(FileChannel file) {
        this.file = file;
    }

    static Spill create(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "reading-", ".tmp");
        return new Spill(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** The same entry with its topic in the file; as it was where that cannot be written. */
    Shelved put(Shelved entry) {
        if (!(entry.body() instanceof Shelved.Held held)) {
            return entry;
        }
        try {
            long offset = append(held.bytes());
            return entry.with(new Shelved.Spilled(this, offset, held.length(), held.crc()));
        } catch (IOException e) {
            return entry;
        }
    }

    private synchronized long append(byte[] bytes) throws IOException {
        long offset = end;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            file.write(buffer, offset + buffer.position());
        }
        end += bytes.length;
        return offset;
    }

    byte[] read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("shorter than what was written");
            }
        }
        return buffer.array();
    }
}
