package revise.progress;

import java.time.Instant;

/**
 * Takes one review back, whenever either of the two arrives; it undoes reviews only, never another undo.
 *
 * @param id opaque and unique over all devices
 * @param at when it was taken back
 * @param undoes the id of the review
 */
public record Undo(String id, Instant at, String undoes) implements Entry {

    /** @throws IllegalArgumentException if an id is blank or the time out of range */
    public Undo {
        Entry.check(id, at);
        if (undoes.isBlank()) {
            throw new IllegalArgumentException("the id of the review to undo is blank");
        }
    }
}
