package revise.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.zip.GZIPInputStream;
import revise.bench.Figures.Scored;
import revise.marking.Baseline;
import revise.marking.MarkScheme;
import revise.marking.Marker;
import revise.marking.Verdict;
import revise.marking.Vocabulary;

/** A public set of answers: split, group, question, points, answer, label. */
final class PublicSet {

    private record Row(String split, String question, String[] points, String answer, boolean positive) {}

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> points = new LinkedHashSet<>();

    static PublicSet read(Path file) throws IOException {
        PublicSet set = new PublicSet();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] c = line.split("\t", -1);
                String[] points = c[3].split(" \\|\\|\\| ");
                if (!c[5].equals("-1")) {
                    set.rows.add(new Row(c[0], c[2], points, c[4], c[5].equals("1")));
                    set.points.addAll(List.of(points));
                }
            }
        }
        return set;
    }

    /** A line of figures per split and method; a set without a train split is fitted to itself, and says so. */
    String report() {
        Marker marker = Marker.of(Vocabulary.of(points));
        Map<String, MarkScheme> schemes = new LinkedHashMap<>();
        Baseline baseline = new Baseline();
        for (String point : points) {
            schemes.put(point, MarkScheme.of(point));
            baseline.add(point);
        }
        StringBuilder out = new StringBuilder();
        line(out, "marking", (row, point) -> marker.mark(row.question, List.of(schemes.get(point)), row.answer)
                .points()
                .get(0)
                .score());
        line(out, "stem recall", (row, point) -> baseline.stemRecall(point, row.answer));
        line(out, "tf-idf cosine", (row, point) -> baseline.cosine(point, row.answer));
        out.append(verdicts(marker, schemes));
        return out.toString();
    }

    /** The verdicts as they are, nothing fitted; and how fast they come, once warm, on one thread. */
    private String verdicts(Marker marker, Map<String, MarkScheme> schemes) {
        long start = System.nanoTime();
        int pairs = 0;
        int covered = 0;
        int right = 0;
        int zeros = 0;
        for (Row row : rows) {
            boolean claimed = false;
            for (String point : row.points) {
                claimed |= marker.mark(row.question, List.of(schemes.get(point)), row.answer)
                                .points()
                                .get(0)
                                .verdict()
                        == Verdict.COVERED;
                pairs++;
            }
            covered += claimed ? 1 : 0;
            right += claimed && row.positive ? 1 : 0;
            zeros += row.positive ? 0 : 1;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "  verdicts       precision of covered %.3f, covered at 0: %.3f, %.0f pairs a second%n",
                (double) right / covered,
                (double) (covered - right) / zeros,
                pairs / seconds);
    }

    private void line(StringBuilder out, String method, ToDoubleBiFunction<Row, String> score) {
        Map<String, List<Scored>> splits = new LinkedHashMap<>();
        List<Scored> all = new ArrayList<>();
        for (Row row : rows) {
            double best = 0;
            for (String point : row.points) {
                best = Math.max(best, score.applyAsDouble(row, point));
            }
            Scored scored = new Scored(best, row.positive);
            all.add(scored);
            splits.computeIfAbsent(row.split, split -> new ArrayList<>()).add(scored);
        }
        boolean trained = splits.containsKey("train");
        double cut = Figures.bestCut(trained ? splits.get("train") : all);
        out.append(String.format(Locale.ROOT, "  %-14s cut %.2f%s", method, cut, trained ? "" : " (fitted to itself)"));
        if (!trained) {
            splits.put("all", all);
        }
        splits.forEach((split, scored) -> out.append(String.format(
                Locale.ROOT, "  %s AUC %.3f F1 %.3f", split, Figures.auc(scored), Figures.macroF1(scored, cut))));
        out.append('\n');
    }
}
