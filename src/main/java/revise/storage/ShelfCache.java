package revise.storage;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What the bundles of one source held when they were last read: a header with a summary of each, which is all that a
 * list needs, and behind it the topics. A file that is damaged, of another build or of another source counts as none.
 */
final class ShelfCache {
    private static final int MAGIC = 0x52565331; // RVS1
    private static final int PREAMBLE = 12;

    private final Path file;
    private final String key;

    /** @param build changes whenever reading the same bundle might give something else */
    ShelfCache(Path folder, Path source, String build) {
        String path = source.toAbsolutePath().normalize().toString();
        this.key = build + "\n" + path;
        this.file = folder.resolve("topics-" + Integer.toHexString(path.hashCode()) + ".bin");
    }

    /**
     * @param whole the stamp of the whole source, or null
     * @param written nanoseconds since 1970
     */
    record Content(Stamp whole, List<Shelved> entries, long written) {}

    /** What the cache holds, or null. */
    Content read() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] preamble = new byte[PREAMBLE];
            in.readFully(preamble);
            BinaryInput start = new BinaryInput(preamble);
            if (start.number() != MAGIC) {
                return null;
            }
            int length = start.number();
            int crc = start.number();
            if (length < 0 || length > in.length() - PREAMBLE) {
                return null;
            }
            byte[] header = new byte[length];
            in.readFully(header);
            return crc(header) == crc ? decode(header) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private Content decode(byte[] header) throws IOException {
        BinaryInput in = new BinaryInput(header);
        if (!in.text().equals(key)) {
            return null;
        }
        Stamp whole = in.number() == 1 ? readStamp(in) : null;
        long bodies = PREAMBLE + header.length;
        int size = in.number();
        List<Shelved> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(readEntry(in, bodies));
        }
        long written =
                Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)).modified();
        return new Content(whole, entries, written);
    }

    /** The bytes of a topic, or null when the cache has been replaced or damaged since its header was read. */
    byte[] body(Shelved.Body body) {
        if (body instanceof Shelved.Held held) {
            return held.bytes();
        }
        Shelved.Stored stored = (Shelved.Stored) body;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[stored.length()];
            in.seek(stored.offset());
            in.readFully(bytes);
            return crc(bytes) == stored.crc() ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** For a cache with a damaged topic in it, which would be kept for as long as its bundle stays as it is. */
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Then the bundles are read again each time.
        }
    }

    /** Replaces the file as a whole; where that cannot be done there is simply no cache. */
    void write(Stamp whole, List<Shelved> entries) {
        try {
            Files.createDirectories(file.getParent());
            Path temporary = Files.createTempFile(file.getParent(), "topics-", ".tmp");
            try {
                writeTo(temporary, whole, entries);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // The next start reads the bundles again.
        }
    }

    private void writeTo(Path temporary, Stamp whole, List<Shelved> entries) throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (Shelved entry : entries) {
            byte[] body = body(entry.body());
            if (body == null) {
                discard();
                throw new IOException("damaged, or replaced meanwhile");
            }
            bodies.add(body);
        }
        byte[] header = encode(whole, entries, bodies);
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(header.length);
            out.writeInt(crc(header));
            out.write(header);
            for (byte[] body : bodies) {
                out.write(body);
            }
            out.flush();
        }
    }

    private byte[] encode(Stamp whole, List<Shelved> entries, List<byte[]> bodies) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryOutput out = new BinaryOutput(bytes);
        out.text(key);
        out.number(whole != null ? 1 : 0);
        if (whole != null) {
            write(out, whole);
        }
        out.number(entries.size());
        int offset = 0;
        for (int i = 0; i < entries.size(); i++) {
            byte[] body = bodies.get(i);
            write(out, entries.get(i), offset, body);
            offset += body.length;
        }
        return bytes.toByteArray();
    }

    private static void write(BinaryOutput out, Shelved entry, int offset, byte[] body) throws IOException {
        out.text(entry.name());
        write(out, entry.stamp());
        out.number(entry.idMark().line());
        out.number(entry.idMark().column());
        out.list(entry.problems(), ShelfCache::write);
        out.number(entry.isTopic() ? 1 : 0);
        if (entry.isTopic()) {
            TopicCodec.write(out, entry.about());
            TopicCodec.write(out, entry.counts());
        }
        out.number(offset);
        out.number(body.length);
        out.number(crc(body));
    }

    private static Shelved readEntry(BinaryInput in, long bodies) {
        String name = in.text();
        Stamp stamp = readStamp(in);
        Mark idMark = new Mark(in.number(), in.number());
        List<Problem> problems = readProblems(in);
        boolean topic = in.number() == 1;
        var about = topic ? TopicCodec.readAbout(in) : null;
        var counts = topic ? TopicCodec.readCounts(in) : null;
        Shelved.Body body = new Shelved.Stored(bodies + in.number(), in.number(), in.number());
        return new Shelved(name, stamp, about, counts, idMark, problems, body);
    }

    private static void write(BinaryOutput out, Stamp stamp) throws IOException {
        out.bigNumber(stamp.size());
        out.bigNumber(stamp.modified());
    }

    private static Stamp readStamp(BinaryInput in) {
        return new Stamp(in.bigNumber(), in.bigNumber());
    }

    private static void write(BinaryOutput out, Problem problem) throws IOException {
        out.number(problem.line());
        out.number(problem.column());
        out.text(problem.message());
        out.number(problem.warning() ? 1 : 0);
    }

    private static List<Problem> readProblems(BinaryInput in) {
        int size = in.number();
        if (size == 0) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            problems.add(new Problem("", in.number(), in.number(), in.text(), in.number() == 1));
        }
        return problems;
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
