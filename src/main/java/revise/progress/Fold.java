package revise.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds reviews, in their order, to the progress before them. */
final class Fold {
    private final Progress from;
    private final Scheduler scheduler;
    private final Map<String, String> succession;
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, Marks> marks;
    private Optional<Progress.Place> end;
    private int learnt;
    private long learningMs;
    private int reviewed;
    private long reviewingMs;

    Fold(Progress from, Scheduler scheduler, Map<String, String> succession) {
        this.from = from;
        this.scheduler = scheduler;
        this.succession = succession;
        this.marks = new HashMap<>(from.marks());
        this.end = from.end();
    }

    void addAll(List<Review> reviews) {
        for (Review review : reviews) {
            add(review);
        }
        if (!reviews.isEmpty()) {
            Review last = reviews.get(reviews.size() - 1);
            end = Optional.of(new Progress.Place(last.at(), last.id()));
        }
    }

    private void add(Review review) {
        String card = Succession.heir(review.card(), succession);
        Course course = courses.get(card);
        if (course == null) {
            course = scheduler.course(from.memories().getOrDefault(card, Memory.NEW));
            courses.put(card, course);
        }
        addEffort(course, review);
        course.add(review.rating(), review.at());
        if (review.marks().isPresent()) {
            marks.put(card, review.marks().get());
        }
    }

    private void addEffort(Course course, Review review) {
        long day = Math.max(scheduler.preferences().days().day(review.at()), course.lastDay());
        long spent = Math.min(review.ms(), Effort.LONGEST_MS);
        int counted = course.lastDay() < day && spent > 0 ? 1 : 0;
        if (course.isNew() || course.firstDay() == day) {
            learnt += counted;
            learningMs += spent;
        } else {
            reviewed += counted;
            reviewingMs += spent;
        }
    }

    Progress progress(Set<String> awaited) {
        Map<String, Memory> memories = new HashMap<>(from.memories());
        for (Map.Entry<String, Course> card : courses.entrySet()) {
            memories.put(card.getKey(), card.getValue().memory(card.getKey()));
        }
        return new Progress(
                memories,
                marks,
                plus(from.learning(), learnt, learningMs),
                plus(from.reviewing(), reviewed, reviewingMs),
                end,
                awaited);
    }

    private static Effort plus(Effort before, int cards, long ms) {
        return new Effort(before.cards() + cards, before.ms() + ms);
    }
}
