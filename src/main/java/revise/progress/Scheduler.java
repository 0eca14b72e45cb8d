package revise.progress;

import java.time.Instant;
import java.util.List;

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
        Course course = course(memory);
        course.add(rating, at);
        return course.memory(card);
    }

    /** The memory one card's reviews, in their order, leave; {@link Memory#NEW} when there are none. */
    public Memory replay(List<Review> reviews) {
        if (reviews.isEmpty()) {
            return Memory.NEW;
        }
        Course course = course(Memory.NEW);
        for (Review review : reviews) {
            course.add(review.rating(), review.at());
        }
        return course.memory(reviews.get(0).card());
    }

    /** The chance of recalling the card now, 0 to 1; 0 when it is new. */
    public double retrievability(Memory memory, Instant now) {
        return memory.last().isEmpty()
                ? 0
                : fsrs.retrievability(days.between(memory.last().get(), now), memory.stability());
    }

    Course course(Memory from) {
        return new Course(from, fsrs, preferences);
    }
}
