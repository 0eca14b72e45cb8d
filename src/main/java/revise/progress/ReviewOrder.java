package revise.progress;

import java.util.Comparator;

/**
 * Reviews by time, then id. The rest only decides between damaged copies, which share an id but not their
 * content. A class, not a chain of lambdas: those cost milliseconds at start-up.
 */
final class ReviewOrder implements Comparator<Review> {

    @Override
    public int compare(Review a, Review b) {
        int order = a.at().compareTo(b.at());
        if (order == 0) {
            order = a.id().compareTo(b.id());
        }
        return order == 0 ? compareContent(a, b) : order;
    }

    private static int compareContent(Review a, Review b) {
        int order = a.card().compareTo(b.card());
        if (order == 0) {
            order = a.rating().compareTo(b.rating());
        }
        if (order == 0) {
            order = Long.compare(a.ms(), b.ms());
        }
        if (order == 0) {
            order = Double.compare(earned(a), earned(b));
        }
        return order == 0 ? Double.compare(outOf(a), outOf(b)) : order;
    }

    private static double earned(Review review) {
        return review.marks().isPresent() ? review.marks().get().earned() : -1;
    }

    private static double outOf(Review review) {
        return review.marks().isPresent() ? review.marks().get().outOf() : -1;
    }
}
