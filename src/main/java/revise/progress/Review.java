package revise.progress;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One rated recall of a card.
 *
 * @param id opaque and unique over all devices
 * @param at when the rating was given
 * @param card the card's key, {@code topicId/kind/ID}
 * @param rating how well it was recalled
 * @param ms how long the recall took, in milliseconds, 0 or more
 * @param marks what a typed answer earned, if one was marked
 */
public record Review(String id, Instant at, String card, Rating rating, long ms, Optional<Marks> marks)
        implements Entry {

    /** @throws IllegalArgumentException if the id or card is blank, the time out of range or {@code ms} negative */
    public Review {
        Entry.check(id, at);
        Objects.requireNonNull(rating);
        Objects.requireNonNull(marks);
        if (card.isBlank()) {
            throw new IllegalArgumentException("the card of a review is blank");
        }
        if (ms < 0) {
            throw new IllegalArgumentException("the time a review took is negative: " + ms);
        }
    }
}
