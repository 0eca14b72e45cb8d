package revise.render;

import java.util.List;
import revise.progress.Review;

/** Reviews as the optimisers of FSRS read them, a line at a time. */
public final class ReviewsCsv {
    private ReviewsCsv() {}

    public static String header() {
        return row(List.of("card_id", "review_time", "review_rating", "review_duration"));
    }

    /** The card's key, the moment in milliseconds since 1970, the rating from 1 (again) to 4 (easy), the milliseconds. */
    public static String of(Review review) {
        return row(List.of(
                review.card(), review.at().toEpochMilli(), review.rating().value(), review.ms()));
    }

    private static String row(List<?> cells) {
        return new Csv().row(cells).toString();
    }
}
