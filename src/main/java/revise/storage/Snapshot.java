package revise.storage;

import java.util.List;
import java.util.Map;
import revise.progress.Progress;

/**
 * What the journal came to when it was last folded, and how much of it that covers.
 *
 * @param succession the cards that carried on the history of others
 * @param files the journal's files
 * @param problems what in them could not be read
 */
public record Snapshot(Map<String, String> succession, List<Covered> files, List<Problem> problems, Progress progress) {
    /**
     * As much of a journal file as is folded.
     *
     * @param stamp the file's when it was read
     * @param lines how many lines are covered
     * @param segments the parts in which it was read, in order
     */
    record Covered(String name, Stamp stamp, int lines, List<Segment> segments) {
        long length() {
            long length = 0;
            for (Segment segment : segments) {
                length += segment.length();
            }
            return length;
        }
    }

    /** @param crc CRC-32 of so many bytes */
    record Segment(int length, int crc) {}

    /** What is covered of a file, or null. */
    Covered covered(String name) {
        for (Covered file : files) {
            if (file.name().equals(name)) {
                return file;
            }
        }
        return null;
    }
}
