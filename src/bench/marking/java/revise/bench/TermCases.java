package revise.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import revise.marking.Marker;
import revise.marking.Terms;
import revise.marking.Terms.Term;
import revise.marking.Vocabulary;

/** Typed terms and definitions, with the ratings that would be right. */
final class TermCases {

    private TermCases() {}

    static String report(Path file, String split, boolean verbose) throws IOException {
        List<String[]> rows = new ArrayList<>();
        Map<String, Term> terms = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] c = line.split("\t", -1);
            if (!c[0].equals("id")) {
                rows.add(c);
                if (terms.putIfAbsent(c[3], new Term(c[3], List.of())) == null) {
                    texts.add(c[3] + ": " + c[4]);
                }
            }
        }
        Vocabulary vocabulary = Vocabulary.of(texts);
        Terms judge = Terms.of(terms.values(), vocabulary);
        Marker marker = Marker.of(vocabulary);
        StringBuilder out = new StringBuilder();
        int right = 0;
        int all = 0;
        for (String[] c : rows) {
            if (!c[1].equals(split)) {
                continue;
            }
            String rating = c[2].equals("term")
                    ? judge.judge(terms.get(c[3]), c[6]).match().rating()
                    : marker.define(c[3], c[4], c[6]).rating();
            boolean good = c[5].toLowerCase(Locale.ROOT).contains(rating);
            right += good ? 1 : 0;
            all++;
            if (verbose && !good) {
                out.append("    " + c[0] + " got " + rating + ", right " + c[5] + ": " + c[6] + '\n');
            }
        }
        return out + "  " + right + " of " + all + " right\n";
    }
}
