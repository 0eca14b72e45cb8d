package revise.storage;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells that a file has changed without reading it.
 *
 * @param size bytes
 * @param modified nanoseconds since 1970
 */
record Stamp(long size, long modified) {
    /** Of a file that cannot be read; it equals no other, so that every start tries again. */
    static final Stamp NONE = new Stamp(-1, -1);

    /** File systems that keep whole seconds may round to two of them. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    /** The clock that a fine file system stamps with moves on every few milliseconds. */
    private static final long FINE = TimeUnit.MILLISECONDS.toNanos(20);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** As {@code equals}, which in a record takes some milliseconds to link at start-up. */
    boolean isSame(Stamp other) {
        return other != null && isKnown() && size == other.size && modified == other.modified;
    }

    boolean isKnown() {
        return size >= 0;
    }

    /** Whether a file read at the given time (nanoseconds since 1970) might yet change without its stamp changing. */
    boolean isTooFreshAt(long now) {
        long granularity = modified % TimeUnit.SECONDS.toNanos(1) == 0 ? COARSE : FINE;
        return now - modified < granularity;
    }
}
