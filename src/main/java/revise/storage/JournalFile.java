package revise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import revise.progress.Entry;

/** One file of the journal, or what has been appended to it. */
final class JournalFile {
    private final Path path;

    JournalFile(Path path) {
        this.path = path;
    }

    /**
     * What a part of the file holds.
     *
     * @param bytes its whole lines
     * @param lines how many they are
     * @param entries what they hold
     * @param problems what of them could not be read
     * @param rest what a last line without a line feed holds: it may yet change
     */
    record Part(byte[] bytes, int lines, List<Entry> entries, List<Problem> problems, Rest rest) {}

    /** The entry of a line that was cut off, if it lacks nothing but the line feed, or what is wrong with it. */
    record Rest(List<Entry> entries, List<Problem> problems) {}

    /** The bytes from one place to another, as many as there are. */
    byte[] bytes(long from, long to) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(to, channel.size()) - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
                // A read may give less than was asked for.
            }
            return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
        }
    }

    /**
     * Reads on from the beginning of a line.
     *
     * @param from where it begins
     * @param before how many lines stand before it
     */
    Part read(long from, int before) throws IOException {
        byte[] bytes = bytes(from, Long.MAX_VALUE);
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        JournalBytes quick = new JournalBytes(bytes);
        int number = 0;
        int start = 0;
        for (int end = lineEnd(bytes, 0); end < bytes.length; end = lineEnd(bytes, start)) {
            number++;
            Entry entry = quick.parse(start, end);
            if (entry != null) {
                entries.add(entry);
            } else {
                slowly(text(bytes, start, end), before + number, false, entries, problems);
            }
            start = end + 1;
        }
        Rest rest = new Rest(new ArrayList<>(), new ArrayList<>());
        slowly(text(bytes, start, bytes.length), before + number + 1, true, rest.entries, rest.problems);
        byte[] whole = start == bytes.length ? bytes : Arrays.copyOf(bytes, start);
        return new Part(whole, number, entries, problems, rest);
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** @param torn whether no line feed ends the line */
    private void slowly(String raw, int number, boolean torn, List<Entry> entries, List<Problem> problems) {
        // Some editors begin a file with it, and where files are joined it is in the middle.
        String line = raw.indexOf(SourceText.BYTE_ORDER_MARK) == 0 ? raw.substring(1) : raw;
        if (line.isBlank()) {
            return;
        }
        Optional<Entry> entry = JournalLine.parse(line);
        if (entry.isPresent()) {
            entries.add(entry.get());
        } else {
            problems.add(new Problem(path.toString(), number, 1, reason(line, torn), true));
        }
    }

    private static String reason(String line, boolean torn) {
        if (JournalLine.isNewer(line)) {
            return "written by a later version of revise; passed over";
        }
        return torn
                ? "the last line was cut off while it was written; set aside"
                : "a damaged line; passed over (remove it to be rid of this message)";
    }
}
