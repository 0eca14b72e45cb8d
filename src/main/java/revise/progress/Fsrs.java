package revise.progress;

/**
 * The memory model FSRS-6, as fsrs-rs computes it; formulas from "The Algorithm" in the wiki of
 * open-spaced-repetition. Time is in whole days; stability is kept in [0.001, 36500], difficulty in [1, 10].
 */
public final class Fsrs {
    private static final double STABILITY_MIN = 0.001;
    private static final double STABILITY_MAX = 36500;
    private static final double DIFFICULTY_MIN = 1;
    private static final double DIFFICULTY_MAX = 10;

    private final double[] w;
    private final double decay;
    private final double factor;
    private final double growth;
    private final double lapseCap;
    private final double easyDifficulty;

    public Fsrs(Weights weights) {
        w = weights.toArray();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
        growth = Math.exp(w[8]);
        lapseCap = Math.exp(w[17] * w[18]);
        easyDifficulty = unclampedDifficulty(Rating.EASY);
    }

    /** The chance, 0 to 1, of recalling a memory after {@code days} (0 or more): {@code (1 + factor*t/S)^decay}. */
    public double retrievability(double days, double stability) {
        return days <= 0 ? 1 : Math.pow(1 + factor * days / stability, decay);
    }

    /**
     * Days, not rounded and not capped, until the chance of recall has fallen to {@code retention}: the
     * forgetting curve solved for the time. 0 for a retention of 1.
     */
    public double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** The memory after the first review of a new card. */
    public Strength first(Rating rating) {
        return new Strength(firstStability(rating), firstDifficulty(rating));
    }

    /** The memory after a review {@code days} (whole, 0 or more) after the one before it. */
    public Strength next(Strength before, long days, Rating rating) {
        return new Strength(
                stability(before.stability(), before.difficulty(), days, rating),
                difficulty(before.difficulty(), rating));
    }

    /** w0 to w3, by rating. */
    double firstStability(Rating rating) {
        return clampStability(w[rating.ordinal()]);
    }

    double firstDifficulty(Rating rating) {
        return clampDifficulty(unclampedDifficulty(rating));
    }

    double stability(double stability, double difficulty, long days, Rating rating) {
        double next;
        if (days <= 0) {
            next = sameDay(stability, rating);
        } else if (rating == Rating.AGAIN) {
            next = lapse(stability, difficulty, retrievability(days, stability));
        } else {
            next = recall(stability, difficulty, retrievability(days, stability), rating);
        }
        return clampStability(next);
    }

    /** {@code D - w6*(G-3)*(10-D)/9}, drawn by w7 toward the initial difficulty of easy, which is not clamped. */
    double difficulty(double difficulty, Rating rating) {
        double moved = difficulty - w[6] * (rating.value() - 3) * (10 - difficulty) / 9;
        return clampDifficulty(w[7] * easyDifficulty + (1 - w[7]) * moved);
    }

    /** {@code S * e^(w17*(G-3+w18)) * S^-w19}; a recall on the same day never weakens. */
    private double sameDay(double stability, Rating rating) {
        double increase = Math.exp(w[17] * (rating.value() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.recalled() ? Math.max(1, increase) : increase);
    }

    /** {@code S * (1 + e^w8 * (11-D) * S^-w9 * (e^(w10*(1-R)) - 1))}, times w15 for hard and w16 for easy. */
    double recall(double stability, double difficulty, double retrievability, Rating rating) {
        double increase =
                growth * (11 - difficulty) * Math.pow(stability, -w[9]) * (Math.exp((1 - retrievability) * w[10]) - 1);
        if (rating == Rating.HARD) {
            increase *= w[15];
        } else if (rating == Rating.EASY) {
            increase *= w[16];
        }
        return stability * (1 + increase);
    }

    /** {@code w11 * D^-w12 * ((S+1)^w13 - 1) * e^(w14*(1-R))}, at most {@code S / e^(w17*w18)}. */
    double lapse(double stability, double difficulty, double retrievability) {
        double after = w[11]
                * Math.pow(difficulty, -w[12])
                * (Math.pow(stability + 1, w[13]) - 1)
                * Math.exp((1 - retrievability) * w[14]);
        return Math.min(after, stability / lapseCap);
    }

    /** {@code w4 - e^(w5*(G-1)) + 1}. */
    private double unclampedDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.value() - 1)) + 1;
    }

    private static double clampStability(double stability) {
        return Math.min(Math.max(stability, STABILITY_MIN), STABILITY_MAX);
    }

    private static double clampDifficulty(double difficulty) {
        return Math.min(Math.max(difficulty, DIFFICULTY_MIN), DIFFICULTY_MAX);
    }
}
