package revise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
                JournalFile.Part part = new JournalFile(file).read(0, 0);
                entries.addAll(part.entries());
                entries.addAll(part.rest().entries());
                problems.addAll(part.problems());
                problems.addAll(part.rest().problems());
            } catch (IOException e) {
                problems.add(Problem.ofFile(file.toString(), "cannot be read: " + Reasons.of(e)));
            }
        }
        return new Reading(entries, problems);
    }

    Path folder() {
        return folder;
    }

    /** The journal's files in the order of their names. */
    List<Path> files(List<Problem> problems) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (file.toString().endsWith(".jsonl")) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + Reasons.of(e)));
        } catch (DirectoryIteratorException e) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + Reasons.of(e.getCause())));
        }
        Collections.sort(found);
        return found;
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
