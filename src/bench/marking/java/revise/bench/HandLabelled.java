package revise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import revise.bench.Figures.Scored;
import revise.marking.MarkScheme;
import revise.marking.Marker;
import revise.marking.PointMarking;
import revise.marking.Verdict;
import revise.marking.Vocabulary;

/** Hand-written answers with an examiner's labels: 0 not seen, 1 partly, 2 covered. */
final class HandLabelled {

    private record Row(String id, String split, int label, String tolerable, String prompt, String point, String answer) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<String>> accept;

    private HandLabelled(Map<String, List<String>> accept) {
        this.accept = accept;
    }

    static HandLabelled read(Path file, Map<String, List<String>> accept) throws IOException {
        HandLabelled data = new HandLabelled(accept);
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] c = line.split("\t", -1);
            data.rows.add(new Row(c[0] + "/" + c[4], c[1], Integer.parseInt(c[5]), c[6], c[7], c[8],
                    c[9].replace("\\n", "\n")));
        }
        return data;
    }

    static Map<String, List<String>> alternatives(Path file) throws IOException {
        Map<String, List<String>> accept = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                accept.computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
                        .addAll(List.of(line.substring(equals + 3).split(" \\| ")));
            }
        }
        return accept;
    }

    String report(String split, boolean verbose) {
        Set<String> texts = new LinkedHashSet<>();
        for (Row row : rows) {
            texts.add(row.point);
        }
        Marker marker = Marker.of(Vocabulary.of(texts));
        StringBuilder out = new StringBuilder();
        List<int[]> strict = new ArrayList<>();
        List<int[]> tolerant = new ArrayList<>();
        List<Scored> seen = new ArrayList<>();
        List<Scored> covered = new ArrayList<>();
        int claimed = 0;
        int right = 0;
        int zeros = 0;
        int wrong = 0;
        for (Row row : rows) {
            if (!row.split.equals(split)) {
                continue;
            }
            MarkScheme scheme = MarkScheme.of(row.point).accepting(accept);
            PointMarking marking = marker.mark(row.prompt, List.of(scheme), row.answer).points().get(0);
            int verdict = 2 - marking.verdict().ordinal();
            boolean tolerable = row.tolerable.contains(Integer.toString(verdict));
            strict.add(new int[] {row.label, verdict});
            tolerant.add(new int[] {tolerable ? verdict : row.label, verdict});
            seen.add(new Scored(marking.score(), row.label > 0));
            covered.add(new Scored(marking.score(), row.label == 2));
            boolean claims = marking.verdict() == Verdict.COVERED;
            claimed += claims ? 1 : 0;
            right += claims && (row.label == 2 || tolerable) ? 1 : 0;
            zeros += row.label == 0 ? 1 : 0;
            wrong += claims && row.label == 0 ? 1 : 0;
            if (verbose && !tolerable) {
                out.append(String.format(Locale.ROOT, "    %s label %d got %d score %.2f core %.2f %s %s missing %s%n",
                        row.id, row.label, verdict, marking.score(), marking.core().score(), marking.flags(),
                        marking.elements(), marking.missing()));
            }
        }
        return out + String.format(
                Locale.ROOT,
                "  QWK %.3f (tolerant %.3f)  AUC seen %.3f covered %.3f  precision of covered %d/%d  covered at 0: %d/%d%n",
                Figures.kappa(strict), Figures.kappa(tolerant), Figures.auc(seen), Figures.auc(covered), right, claimed,
                wrong, zeros);
    }
}
