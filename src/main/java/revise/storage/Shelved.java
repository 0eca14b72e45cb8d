package revise.storage;

import java.util.List;
import java.util.Map;
import revise.topic.About;
import revise.topic.Counts;

/**
 * One bundle as the cache knows it.
 *
 * @param about null where the bundle has errors; so are the counts, and the body is empty
 * @param succession see {@link revise.topic.Topic#succession}
 */
record Shelved(
        String name,
        Stamp stamp,
        About about,
        Counts counts,
        Map<String, String> succession,
        Mark idMark,
        List<Problem> problems,
        Body body)
        implements Comparable<Shelved> {
    /** The encoded topic, or where the cache holds it. */
    sealed interface Body {
        int length();

        /** CRC-32 of the bytes. */
        int crc();
    }

    record Held(byte[] bytes) implements Body {
        @Override
        public int length() {
            return bytes.length;
        }

        @Override
        public int crc() {
            return Checksum.of(bytes);
        }
    }

    /** Where the encoded topic is to be found in a file. */
    sealed interface Filed extends Body {
        long offset();
    }

    /** In the cache. */
    record Stored(long offset, int length, int crc) implements Filed {}

    /** In a file that lasts as long as the process. */
    record Spilled(Spill spill, long offset, int length, int crc) implements Filed {}

    Shelved with(Body otherBody) {
        return new Shelved(name, stamp, about, counts, succession, idMark, problems, otherBody);
    }

    boolean isTopic() {
        return about != null;
    }

    /** By title, those without one first; then by name. */
    @Override
    public int compareTo(Shelved other) {
        String title = isTopic() ? about.title() : "";
        int byTitle = String.CASE_INSENSITIVE_ORDER.compare(title, other.isTopic() ? other.about.title() : "");
        return byTitle != 0 ? byTitle : name.compareTo(other.name);
    }
}
