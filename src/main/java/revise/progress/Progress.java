package revise.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a history comes to, and all that is needed to go on from its end: a function of the set of journal entries, the
 * scheduler and the succession of cards alone.
 *
 * @param memories of every card ever reviewed, by key
 * @param marks what the last marked answer to a card earned, by key
 * @param learning the effort on the day a card was first seen
 * @param reviewing the effort on later days
 * @param end the last review; empty if there is none
 * @param awaited the ids that undos name of reviews not there yet
 */
public record Progress(
        Map<String, Memory> memories,
        Map<String, Marks> marks,
        Effort learning,
        Effort reviewing,
        Optional<Place> end,
        Set<String> awaited) {

    /** Before the first review. */
    public static final Progress NONE =
            new Progress(Map.of(), Map.of(), Effort.NONE, Effort.NONE, Optional.empty(), Set.of());

    /** Where a review stands in the order of a history. */
    public record Place(Instant at, String id) {
        boolean isBefore(Review review) {
            int order = at.compareTo(review.at());
            return order < 0 || order == 0 && id.compareTo(review.id()) < 0;
        }
    }

    /**
     * Folds entries in any order.
     *
     * @param succession the keys of cards that carry on the history of others, by the others' keys
     */
    public static Progress of(
            Collection<? extends Entry> entries, Scheduler scheduler, Map<String, String> succession) {
        Fold fold = new Fold(NONE, scheduler, succession);
        fold.addAll(History.of(entries).reviews());
        return fold.progress(awaited(entries));
    }

    /**
     * Goes on with entries that have come since, as folding all of them from the beginning would have done.
     *
     * @return empty where only that would do: where one of them comes before the end, or takes back what may have been
     *     counted already
     */
    public Optional<Progress> with(
            Collection<? extends Entry> later, Scheduler scheduler, Map<String, String> succession) {
        if (!awaited(later).isEmpty()) {
            return Optional.empty();
        }
        List<Review> reviews = History.of(later).reviews();
        for (Review review : reviews) {
            if (end.isPresent() && !end.get().isBefore(review) || awaited.contains(review.id())) {
                return Optional.empty();
            }
        }
        Fold fold = new Fold(this, scheduler, succession);
        fold.addAll(reviews);
        return Optional.of(fold.progress(awaited));
    }

    /** The learner's own pace; near the usual one while few reviews tell. */
    public Pace pace() {
        return new Pace(learning.seconds(Pace.USUAL.newSeconds()), reviewing.seconds(Pace.USUAL.reviewSeconds()));
    }

    private static Set<String> awaited(Collection<? extends Entry> entries) {
        Set<String> undone = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Undo undo) {
                undone.add(undo.undoes());
            }
        }
        if (!undone.isEmpty()) {
            for (Entry entry : entries) {
                if (entry instanceof Review) {
                    undone.remove(entry.id());
                }
            }
        }
        return undone;
    }
}
