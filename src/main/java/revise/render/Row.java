package revise.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import revise.topic.About;
import revise.topic.Counts;

/**
 * A topic in a list.
 *
 * @param due how many of its cards are due now
 * @param fresh how many have never been reviewed
 * @param secure how many are known
 * @param next when the next of its cards is due that is not due now
 * @param assessment the day of its next assessment, today or later
 * @param file where its bundle is, or empty where that is not asked for
 */
public record Row(
        About about,
        Counts counts,
        int due,
        int fresh,
        int secure,
        Optional<Instant> next,
        Optional<LocalDate> assessment,
        String file) {
    public int cards() {
        return counts.cards();
    }
}
