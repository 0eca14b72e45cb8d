package revise.progress;

import java.time.Instant;

/** One line of a journal: a review, or the undoing of one. */
public sealed interface Entry permits Review, Undo {

    /** The moment before which no entry may lie. */
    Instant EARLIEST = Instant.EPOCH;

    /** The moment after which no entry may lie, the end of the year 9999. */
    Instant LATEST = Instant.ofEpochSecond(253_402_300_799L);

    /** Opaque and unique over all devices. */
    String id();

    /** When it happened, by the clock of the device. */
    Instant at();

    /**
     * Checks what all entries share.
     *
     * @throws IllegalArgumentException if the id is blank or the moment is outside the years 1970 to 9999
     */
    static void check(String id, Instant at) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of an entry is blank");
        }
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("the entry's time is not in the years 1970 to 9999");
        }
    }
}
