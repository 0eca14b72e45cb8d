package revise.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How one card stands after its reviews so far.
 *
 * @param state where it is between new and known
 * @param step which learning or relearning step it waits for, from 0; 0 in the other states
 * @param stability days until recall has fallen to 0.9, in [0.001, 36500]; 0 when new
 * @param difficulty in [1, 10]; 0 when new
 * @param reviews how many reviews count
 * @param lapses how often it was forgotten after it had been known
 * @param first when it was first reviewed; empty when new
 * @param last when it was last reviewed; empty when new
 * @param due when it is to be asked again; empty when new
 */
public record Memory(
        State state,
        int step,
        double stability,
        double difficulty,
        int reviews,
        int lapses,
        Optional<Instant> first,
        Optional<Instant> last,
        Optional<Instant> due) {

    /** The memory of a card never asked. */
    public static final Memory NEW =
            new Memory(State.NEW, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** Where a card is between new and known. */
    public enum State {
        NEW,
        LEARNING,
        REVIEW,
        RELEARNING;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in JSON: {@code new}, {@code learning}, {@code review}, {@code relearning}. */
        public String word() {
            return word;
        }
    }

    /** Whether the card has never been asked. */
    public boolean isNew() {
        return state == State.NEW;
    }

    /** Whether the card has been asked and its time has come. */
    public boolean isDue(Instant now) {
        return due.isPresent() && !due.get().isAfter(now);
    }

    /** The same memory, asked again at another moment. */
    public Memory withDue(Instant moment) {
        return new Memory(state, step, stability, difficulty, reviews, lapses, first, last, Optional.of(moment));
    }
}
