package revise.progress;

import java.time.Instant;
import java.util.Optional;
import revise.progress.Memory.State;

/** One card's memory while reviews are added to it; it changes in place because replays add very many. */
final class Course {
    private final Fsrs fsrs;
    private final Preferences preferences;
    private State state;
    private int step;
    private double stability;
    private double difficulty;
    private int reviews;
    private int lapses;
    private Optional<Instant> first;
    private Optional<Instant> last;
    private long lastDay;
    private Rating lastRating = Rating.AGAIN;

    Course(Memory from, Fsrs fsrs, Preferences preferences) {
        this.fsrs = fsrs;
        this.preferences = preferences;
        state = from.state();
        step = from.step();
        stability = from.stability();
        difficulty = from.difficulty();
        reviews = from.reviews();
        lapses = from.lapses();
        first = from.first();
        last = from.last();
        lastDay = last.isPresent() ? preferences.days().day(last.get()) : Long.MIN_VALUE;
    }

    /** Adds a review; one dated before the last counts as given at the same moment as it. */
    void add(Rating rating, Instant at) {
        long day = preferences.days().day(at);
        if (state == State.NEW) {
            stability = fsrs.firstStability(rating);
            difficulty = fsrs.firstDifficulty(rating);
            first = Optional.of(at);
            last = first;
            state = State.LEARNING;
        } else {
            stability = fsrs.stability(stability, difficulty, day - lastDay, rating);
            difficulty = fsrs.difficulty(difficulty, rating);
            last = at.isBefore(last.orElseThrow()) ? last : Optional.of(at);
        }
        lastDay = Math.max(lastDay, day);
        lastRating = rating;
        reviews++;
        walk(rating);
    }

    private void walk(Rating rating) {
        if (state == State.REVIEW) {
            if (rating.recalled()) {
                return;
            }
            state = State.RELEARNING;
            lapses++;
        }
        step = switch (rating) {
            case AGAIN -> 0;
            case HARD -> step;
            case GOOD -> step + 1;
            case EASY -> Integer.MAX_VALUE;
        };
        if (step >= steps().count()) {
            state = State.REVIEW;
            step = 0;
        }
    }

    boolean isNew() {
        return state == State.NEW;
    }

    /** The day it was first reviewed; it must have been. */
    long firstDay() {
        return preferences.days().day(first.orElseThrow());
    }

    /** The day it was last reviewed, before all days if it never was. */
    long lastDay() {
        return lastDay;
    }

    /** How the card stands now, with the moment it is due. */
    Memory memory(String card) {
        return new Memory(state, step, stability, difficulty, reviews, lapses, first, last, Optional.of(due(card)));
    }

    private Instant due(String card) {
        if (state != State.REVIEW) {
            return last.orElseThrow().plus(steps().wait(step, lastRating));
        }
        long whole = Math.round(fsrs.interval(stability, preferences.desiredRetention()));
        long spread = preferences.fuzz() ? Fuzz.spread(whole, card, reviews) : whole;
        return preferences.days().start(lastDay + Math.min(Math.max(1, spread), Scheduler.LONGEST));
    }

    private Steps steps() {
        return state == State.RELEARNING ? preferences.relearning() : preferences.learning();
    }
}
