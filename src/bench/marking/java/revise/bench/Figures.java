package revise.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Figures that say how well suggestions agree with labels. */
final class Figures {

    private static final int NEIGHBOURS = 5;

    private Figures() {}

    /** A score and whether the label is positive. */
    record Scored(double score, boolean positive) {}

    /** The chance that a positive one scores above a negative one; ties count a half. */
    static double auc(List<Scored> scored) {
        List<Scored> sorted = new ArrayList<>(scored);
        sorted.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        double positives = 0;
        int at = 0;
        while (at < sorted.size()) {
            int end = at;
            while (end < sorted.size() && sorted.get(end).score() == sorted.get(at).score()) {
                end++;
            }
            for (int i = at; i < end; i++) {
                if (sorted.get(i).positive()) {
                    positives++;
                    ranks += (at + 1 + end) / 2.0;
                }
            }
            at = end;
        }
        double negatives = sorted.size() - positives;
        return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
    }

    /** The mean F1 of both classes when a score of at least {@code cut} counts as positive. */
    static double macroF1(List<Scored> scored, double cut) {
        double[][] table = new double[2][2];
        for (Scored s : scored) {
            table[s.positive() ? 1 : 0][s.score() >= cut ? 1 : 0]++;
        }
        double yes = 2 * table[1][1] / Math.max(1, 2 * table[1][1] + table[0][1] + table[1][0]);
        double no = 2 * table[0][0] / Math.max(1, 2 * table[0][0] + table[0][1] + table[1][0]);
        return (yes + no) / 2;
    }

    /** The cut, in steps of a hundredth, about which macro-F1 is best on average; one lucky step decides nothing. */
    static double bestCut(List<Scored> scored) {
        double[] f1 = new double[101];
        for (int i = 0; i <= 100; i++) {
            f1[i] = macroF1(scored, i / 100.0);
        }
        int cut = 0;
        double best = 0;
        for (int i = NEIGHBOURS; i <= 100 - NEIGHBOURS; i++) {
            double sum = 0;
            for (int j = i - NEIGHBOURS; j <= i + NEIGHBOURS; j++) {
                sum += f1[j];
            }
            if (sum > best) {
                best = sum;
                cut = i;
            }
        }
        return cut / 100.0;
    }

    /** Cohen's kappa with quadratic weights, for classes 0 to 2. */
    static double kappa(List<int[]> pairs) {
        double[][] seen = new double[3][3];
        double[] rows = new double[3];
        double[] columns = new double[3];
        for (int[] pair : pairs) {
            seen[pair[0]][pair[1]]++;
            rows[pair[0]]++;
            columns[pair[1]]++;
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double weight = (i - j) * (i - j);
                observed += weight * seen[i][j];
                expected += weight * rows[i] * columns[j] / pairs.size();
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }
}
