package revise.progress;

import java.util.Locale;
import java.util.Optional;

/** How well the learner recalled a card. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    private static final Rating[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The rating as FSRS and its optimisers count it, 1 (again) to 4 (easy). */
    public int value() {
        return ordinal() + 1;
    }

    /** The word used in journals, prompts and JSON: {@code again}, {@code hard}, {@code good}, {@code easy}. */
    public String word() {
        return word;
    }

    /** Whether the card was recalled at all. */
    public boolean recalled() {
        return this != AGAIN;
    }

    /** The rating of that word, spelt exactly; empty when there is none. */
    public static Optional<Rating> of(String word) {
        for (Rating rating : ALL) {
            if (rating.word.equals(word)) {
                return Optional.of(rating);
            }
        }
        return Optional.empty();
    }
}
