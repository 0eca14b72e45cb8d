package revise.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            return Checksum.of(header) == crc ? decode(header) : null;
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
        Shelved.Filed filed = (Shelved.Filed) body;
        try {
            byte[] bytes = read(filed);
            return Checksum.of(bytes) == filed.crc() ? bytes : null;
        } catch (IOException e) {
            return null;
        }
    }

    private byte[] read(Shelved.Filed filed) throws IOException {
        if (filed instanceof Shelved.Spilled spilled) {
            return spilled.spill().read(spilled.offset(), spilled.length());
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[filed.length()];
            in.seek(filed.offset());
            in.readFully(bytes);
            return bytes;
        }
    }

    /** A file for what is being read. */
    Spill spill() throws IOException {
        return Spill.create(file.getParent());
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
            byte[] header = encode(whole, entries);
            WholeFile.write(file, out -> write(out, header, entries));
        } catch (IOException e) {
            // The next start reads the bundles again.
        }
    }

    /** One topic at a time: together they may be more than fits into memory. */
    private void write(OutputStream stream, byte[] header, List<Shelved> entries) throws IOException {
        BinaryOutput out = new BinaryOutput(stream);
        out.number(MAGIC);
        out.number(header.length);
        out.number(Checksum.of(header));
        stream.write(header);
        for (Shelved entry : entries) {
            byte[] body = body(entry.body());
            if (body == null) {
                discard();
                throw new IOException("damaged, or replaced meanwhile");
            }
            stream.write(body);
        }
    }

    private byte[] encode(Stamp whole, List<Shelved> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryOutput out = new BinaryOutput(bytes);
        out.text(key);
        out.number(whole != null ? 1 : 0);
        if (whole != null) {
            write(out, whole);
        }
        out.number(entries.size());
        int offset = 0;
        for (Shelved entry : entries) {
            write(out, entry, offset);
            offset += entry.body().length();
        }
        return bytes.toByteArray();
    }

    private static void write(BinaryOutput out, Shelved entry, int offset) throws IOException {
        out.text(entry.name());
        write(out, entry.stamp());
        out.number(entry.idMark().line());
        out.number(entry.idMark().column());
        out.list(entry.problems(), ShelfCache::write);
        out.number(entry.isTopic() ? 1 : 0);
        if (entry.isTopic()) {
            TopicCodec.write(out, entry.about());
            TopicCodec.write(out, entry.counts());
            out.pairs(entry.succession());
        }
        out.number(offset);
        out.number(entry.body().length());
        out.number(entry.body().crc());
    }

    private static Shelved readEntry(BinaryInput in, long bodies) {
        String name = in.text();
        Stamp stamp = readStamp(in);
        Mark idMark = new Mark(in.number(), in.number());
        List<Problem> problems = readProblems(in);
        boolean topic = in.number() == 1;
        var about = topic ? TopicCodec.readAbout(in) : null;
        var counts = topic ? TopicCodec.readCounts(in) : null;
        Map<String, String> succession = topic ? in.pairs() : Map.of();
        Shelved.Body body = new Shelved.Stored(bodies + in.number(), in.number(), in.number());
        return new Shelved(name, stamp, about, counts, succession, idMark, problems, body);
    }

    static void write(BinaryOutput out, Problem problem) throws IOException {
        out.number(problem.line());
        out.number(problem.column());
        out.text(problem.message());
        out.number(problem.warning() ? 1 : 0);
    }

    static Problem readProblem(BinaryInput in, String file) {
        return new Problem(file, in.number(), in.number(), in.text(), in.number() == 1);
    }

    private static void write(BinaryOutput out, Stamp stamp) throws IOException {
        out.bigNumber(stamp.size());
        out.bigNumber(stamp.modified());
    }

    private static Stamp readStamp(BinaryInput in) {
        return new Stamp(in.bigNumber(), in.bigNumber());
    }

    private static List<Problem> readProblems(BinaryInput in) {
        int size = in.number();
        if (size == 0) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            problems.add(readProblem(in, ""));
        }
        return problems;
    }
}
