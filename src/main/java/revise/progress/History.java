package revise.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reviews that count, in the order they happened: a function of the set of journal entries alone, so that
 * the order of files, doubled lines and merges make no difference.
 *
 * @param reviews by time, then id
 */
public record History(List<Review> reviews) {

    private static final History NONE = new History(List.of());

    public History {
        reviews = List.copyOf(reviews);
    }

    /** Before the first review. */
    public static History none() {
        return NONE;
    }

    /**
     * Folds entries of any number of journals, in any order. Of reviews with the same id the first in time
     * counts; an undo removes its review, whether it stands before it, after it, or more than once.
     */
    public static History of(Collection<? extends Entry> entries) {
        List<Review> all = new ArrayList<>(entries.size());
        Set<String> undone = new HashSet<>();
        for (Entry entry : entries) {
            if (entry instanceof Review review) {
                all.add(review);
            } else if (entry instanceof Undo undo) {
                undone.add(undo.undoes());
            }
        }
        all.sort(new ReviewOrder());
        Set<String> seen = new HashSet<>(all.size() * 4 / 3 + 1);
        List<Review> kept = new ArrayList<>(all.size());
        for (Review review : all) {
            if (seen.add(review.id()) && !undone.contains(review.id())) {
                kept.add(review);
            }
        }
        return new History(kept);
    }

    /**
     * The same reviews, each under the card that carries on its history.
     *
     * @param succession the keys of cards that carry on the history of others, by the others' keys
     */
    public History carriedOn(Map<String, String> succession) {
        if (succession.isEmpty()) {
            return this;
        }
        List<Review> carried = new ArrayList<>(reviews.size());
        for (Review review : reviews) {
            String heir = Succession.heir(review.card(), succession);
            carried.add(
                    heir.equals(review.card())
                            ? review
                            : new Review(review.id(), review.at(), heir, review.rating(), review.ms(), review.marks()));
        }
        return new History(carried);
    }

    /** Those of its reviews whose cards belong to one of these topics. */
    public History ofTopics(Set<String> topics) {
        List<Review> kept = new ArrayList<>();
        for (Review review : reviews) {
            if (topics.contains(CardMemory.topic(review.card()))) {
                kept.add(review);
            }
        }
        return new History(kept);
    }
}
