package revise.bench;

import java.util.List;
import revise.progress.CardMemory;
import revise.progress.SimulatedLearner;

/**
 * What a month of learning gives on the date, at the same number of reviews: the plan, plain FSRS, cramming.
 *
 * <pre>java -cp target/classes:target/test-classes src/bench/progress/PlanBench.java</pre>
 */
public final class PlanBench {
    private static final int DAYS = 30;
    private static final int SEEDS = 20;
    private static final List<CardMemory> DECK = SimulatedLearner.newDeck(50);

    private PlanBench() {}

    public static void main(String[] args) {
        System.out.printf("%d new cards, %d days, mean of %d learners%n", DECK.size(), DAYS, SEEDS);
        System.out.printf("%-12s %8s %10s %8s %10s%n", "", "reviews", "recall", "secure", "worst day");
        Figures plan = new Figures("plan");
        Figures plain = new Figures("plain FSRS");
        Figures cram = new Figures("cramming");
        for (int seed = 1; seed <= SEEDS; seed++) {
            SimulatedLearner planned = learner(0.9, seed).followPlan();
            plan.add(planned);
            plain.add(plainFsrs(planned.ratings(), seed));
            cram.add(learner(0.9, seed).cram(planned.ratings()));
        }
        plan.print();
        plain.print();
        cram.print();
    }

    /** Plain FSRS with the desired retention that makes it ask at least so many times. */
    private static SimulatedLearner plainFsrs(int ratings, int seed) {
        for (double retention = 0.88; ; retention += 0.0025) {
            SimulatedLearner learner = learner(retention, seed).followFsrs(20);
            if (learner.ratings() >= ratings) {
                return learner;
            }
        }
    }

    private static SimulatedLearner learner(double retention, int seed) {
        return new SimulatedLearner(DECK, DAYS, retention, seed);
    }

    private static final class Figures {
        private final String name;
        private double ratings;
        private double recall;
        private double secure;
        private double peak;

        Figures(String name) {
            this.name = name;
        }

        void add(SimulatedLearner learner) {
            ratings += learner.ratings() / (double) SEEDS;
            recall += learner.recall() / SEEDS;
            secure += learner.secure() / SEEDS;
            peak = Math.max(peak, learner.peak());
        }

        void print() {
            System.out.printf("%-12s %8.0f %10.4f %7.1f%% %8.2f x%n", name, ratings, recall, 100 * secure, peak);
        }
    }
}
