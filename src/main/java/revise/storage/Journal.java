package revise.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import revise.progress.Entry;
import revise.topic.Complaint;

/**
 * The record of reviews: the only truth about progress. Every device appends to a file of its own; all files of the
 * folder count. Nothing in it is ever changed or removed.
 */
public final class Journal {
    /** More than any line of ours is long. */
    private static final int TAIL = 8192;

    private final Path folder;
    private final Device device;

    /** @param device names this device's file; asked only when the first entry is written */
    public Journal(Path folder, Device device) {
        this.folder = folder;
        this.device = device;
    }

    /** What the journal holds, and what in it could not be read. */
    public record Reading(List<Entry> entries, List<Problem> problems) {}

    public Reading read() {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(problems)) {
            try {
                read(file, entries, problems);
            } catch (IOException e) {
                problems.add(Problem.ofFile(file.toString(), "cannot be read: " + Reasons.of(e)));
            }
        }
        return new Reading(entries, problems);
    }

    private List<Path> files(List<Problem> problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + Reasons.of(e)));
        } catch (UncheckedIOException e) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + Reasons.of(e.getCause())));
        }
        return List.of();
    }

    private static void read(Path file, List<Entry> entries, List<Problem> problems) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            number++;
            int end = text.indexOf('\n', start);
            boolean torn = end < 0;
            String line = text.substring(start, torn ? text.length() : end);
            start = torn ? text.length() : end + 1;
            if (line.isBlank()) {
                continue;
            }
            var entry = JournalLine.parse(line);
            if (entry.isPresent()) {
                entries.add(entry.get());
            } else {
                problems.add(new Problem(file.toString(), number, 1, reason(line, torn), true));
            }
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

    /**
     * Says before a quiz begins that its ratings could not be kept, as far as that can be told.
     *
     * @throws Complaint if the folder, or the nearest one above it that is there, cannot be written
     */
    public void requireWritable() {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null || !Files.isDirectory(there) || !Files.isWritable(there)) {
            throw new Complaint(folder + ": ratings cannot be kept here: "
                    + (there != null && Files.exists(there) && !Files.isDirectory(there)
                            ? there + " is a file"
                            : there + " cannot be written"));
        }
    }

    /**
     * Appends an entry: in one write, forced to the disk before this returns.
     *
     * @throws Complaint if it could not be written; the file is then as it was
     */
    public void append(Entry entry) {
        Path file = folder.resolve(device.name() + ".jsonl");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                append(channel, JournalLine.write(entry));
                lock.release();
            }
        } catch (IOException e) {
            throw new Complaint("the rating could not be saved in " + file + ": " + Reasons.of(e), e);
        }
    }

    private static void append(FileChannel channel, String line) throws IOException {
        long end = channel.size();
        String tail = tail(channel, end);
        if (JournalLine.isNewer(lastLine(tail))) {
            throw new IOException("a later version of revise has written to it; use that version");
        }
        // A line that was cut off must not swallow the one that follows.
        String heal = tail.isEmpty() || tail.endsWith("\n") ? "" : "\n";
        ByteBuffer bytes = ByteBuffer.wrap((heal + line + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            try {
                channel.truncate(end);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private static String tail(FileChannel channel, long end) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(end, TAIL));
        long from = end - bytes.capacity();
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // A read may give less than was asked for.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static String lastLine(String tail) {
        String text = tail.stripTrailing();
        return text.substring(text.lastIndexOf('\n') + 1);
    }
}
