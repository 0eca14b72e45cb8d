package revise.render;

import revise.topic.About;
import revise.topic.Counts;

/**
 * A topic in a list.
 *
 * @param due how many of its cards are due now
 * @param fresh how many have never been reviewed
 * @param secure how many are known
 * @param file where its bundle is, or empty where that is not asked for
 */
public record Row(About about, Counts counts, int due, int fresh, int secure, String file) {
    public int cards() {
        return counts.cards();
    }
}
