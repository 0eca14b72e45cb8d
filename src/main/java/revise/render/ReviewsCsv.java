package revise.render;

import java.util.Iterator;
import java.util.List;
import revise.progress.Review;

/**
 * Reviews as the optimisers of FSRS read them, a line at a time: the card's key, the moment in milliseconds since 1970,
 * the rating from 1 (again) to 4 (easy), the milliseconds it took.
 */
public final class ReviewsCsv implements Iterable<String> {
    private static final List<String> HEADER = List.of("card_id", "review_time", "review_rating", "review_duration");

    private final List<Review> reviews;

    public ReviewsCsv(List<Review> reviews) {
        this.reviews = List.copyOf(reviews);
    }

    @Override
    public Iterator<String> iterator() {
        Iterator<Review> each = reviews.iterator();
        return new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !begun || each.hasNext();
            }

            @Override
            public String next() {
                List<?> cells = begun ? cells(each.next()) : HEADER;
                begun = true;
                return new Csv().row(cells).toString();
            }
        };
    }

    private static List<?> cells(Review review) {
        return List.of(
                review.card(), review.at().toEpochMilli(), review.rating().value(), review.ms());
    }
}
