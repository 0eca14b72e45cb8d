package revise.progress;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.progress.Memory.State;

/** Turns reviews into memories and due moments: FSRS-6 between days, learning steps within a day. */
public final class Scheduler {
    /** The longest interval in days, a hundred years. */
    public static final long LONGEST = 36_500;

    private final Preferences preferences;
    private final Days days;
    private final Fsrs fsrs;

    public Scheduler(Preferences preferences) {
        this.preferences = preferences;
        this.days = preferences.days();
        this.fsrs = new Fsrs(preferences.weights());
    }

    public Preferences preferences() {
        return preferences;
    }

    public Fsrs fsrs() {
        return fsrs;
    }

    /** What each rating given now would do. */
    public NextStates nextStates(String card, Memory memory, Instant now) {
        return new NextStates(
                after(card, memory, Rating.AGAIN, now),
                after(card, memory, Rating.HARD, now),
                after(card, memory, Rating.GOOD, now),
                after(card, memory, Rating.EASY, now));
    }

    /** The memory after one more review; one dated before the last counts as given at the same moment as it. */
    public Memory after(String card, Memory memory, Rating rating, Instant at) {
        Memory next = advance(memory, rating, at);
        return next.withDue(due(card, next, rating));
    }

    /** The memory one card's reviews, in their order, leave; {@link Memory#NEW} when there are none. */
    public Memory replay(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return Memory.NEW;
        }
        Memory memory = Memory.NEW;
        for (Review review : reviews) {
            memory = advance(memory, review.rating(), review.at());
        }
        Review last = reviews.get(reviews.size() - 1);
        return memory.withDue(due(last.card(), memory, last.rating()));
    }

    /** The memory of every card that was ever reviewed, by key. */
    public Map<String, Memory> replay(History history) {
        Map<String, List<Review>> cards = history.byCard();
        Map<String, Memory> memories = new HashMap<>(cards.size() * 4 / 3 + 1);
        for (Map.Entry<String, List<Review>> card : cards.entrySet()) {
            memories.put(card.getKey(), replay(card.getValue()));
        }
        return memories;
    }

    /** The chance of recalling the card now, 0 to 1; 0 when it is new. */
    public double retrievability(Memory memory, Instant now) {
        return memory.last().isEmpty()
                ? 0
                : fsrs.retrievability(days.between(memory.last().get(), now), memory.stability());
    }

    /** All of the next memory but its due moment, which only the last review decides. */
    private Memory advance(Memory memory, Rating rating, Instant at) {
        if (memory.last().isEmpty()) {
            Strength strength = fsrs.first(rating);
            return step(memory, State.LEARNING, rating, strength.stability(), strength.difficulty(), at);
        }
        Instant last = memory.last().get();
        long elapsed = days.between(last, at);
        double stability = fsrs.stability(memory.stability(), memory.difficulty(), elapsed, rating);
        double difficulty = fsrs.difficulty(memory.difficulty(), rating);
        return step(memory, memory.state(), rating, stability, difficulty, at.isBefore(last) ? last : at);
    }

    private Memory step(Memory before, State state, Rating rating, double stability, double difficulty, Instant at) {
        boolean lapsed = state == State.REVIEW && rating == Rating.AGAIN;
        State next = lapsed ? State.RELEARNING : state;
        int step = before.step();
        if (next != State.REVIEW) {
            step = switch (rating) {
                case AGAIN -> 0;
                case HARD -> step;
                case GOOD -> step + 1;
                case EASY -> Integer.MAX_VALUE;
            };
            if (step >= steps(next).count()) {
                next = State.REVIEW;
                step = 0;
            }
        }
        Optional<Instant> moment = Optional.of(at);
        return new Memory(
                next,
                step,
                stability,
                difficulty,
                before.reviews() + 1,
                before.lapses() + (lapsed ? 1 : 0),
                before.first().isPresent() ? before.first() : moment,
                moment,
                moment);
    }

    private Instant due(String card, Memory memory, Rating rating) {
        Instant last = memory.last().orElseThrow();
        if (memory.state() != State.REVIEW) {
            return last.plus(steps(memory.state()).wait(memory.step(), rating));
        }
        return days.start(days.day(last) + interval(card, memory));
    }

    /** Whole days, from 1 to {@link #LONGEST}, until recall has fallen to the desired retention. */
    private long interval(String card, Memory memory) {
        long whole = Math.round(fsrs.interval(memory.stability(), preferences.desiredRetention()));
        if (preferences.fuzz()) {
            whole = Fuzz.spread(whole, card, memory.reviews());
        }
        return Math.min(Math.max(1, whole), LONGEST);
    }

    private Steps steps(State state) {
        return state == State.RELEARNING ? preferences.relearning() : preferences.learning();
    }
}
