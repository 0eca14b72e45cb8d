package revise.progress;

import java.util.List;

/**
 * The 21 weights of FSRS-6, as an optimiser fits them to a learner's reviews.
 *
 * @param values w0 to w20, each finite and in its range
 */
public record Weights(List<Double> values) {

    /** How many weights FSRS-6 has. */
    public static final int COUNT = 21;

    /** The published defaults of FSRS-6, for a learner of whom nothing is known. */
    public static final Weights DEFAULT = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /** @throws IllegalArgumentException naming the weight, if there are not 21 finite values in their ranges */
    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + values.size());
        }
        for (int i = 0; i < COUNT; i++) {
            double value = values.get(i);
            if (!(value >= low(i) && value <= high(i))) {
                throw new IllegalArgumentException(
                        "weight w" + i + " is " + value + ", not between " + low(i) + " and " + high(i));
            }
        }
    }

    /** The smallest value of weight {@code i}, as the optimiser of fsrs-rs bounds it. */
    public static double low(int i) {
        return switch (i) {
            case 4, 16 -> 1;
            case 8, 9, 14, 15, 17, 18, 19 -> 0;
            case 20 -> 0.1;
            default -> 0.001;
        };
    }

    /** The greatest value of weight {@code i}, as the optimiser of fsrs-rs bounds it. */
    public static double high(int i) {
        return switch (i) {
            case 0, 1, 2, 3 -> 100;
            case 4 -> 10;
            case 5, 6, 14 -> 4;
            case 7 -> 0.75;
            case 8 -> 4.5;
            case 9, 19, 20 -> 0.8;
            case 10 -> 3.5;
            case 11 -> 5;
            case 12 -> 0.25;
            case 13 -> 0.9;
            case 15 -> 1;
            case 16 -> 6;
            default -> 2;
        };
    }

    /** A copy of w0 to w20 to compute with. */
    double[] toArray() {
        double[] copy = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            copy[i] = values.get(i);
        }
        return copy;
    }
}
