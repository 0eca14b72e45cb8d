package revise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class's results as CSV: a row for each learner, a column for each question; what was not answered is empty. */
public final class ClassCsv {
    private final Map<Integer, Integer> worth;
    private final Map<String, Map<Integer, Double>> marks = new LinkedHashMap<>();

    /** @param worth the marks of each question, by number, in order */
    public ClassCsv(Map<Integer, Integer> worth) {
        this.worth = worth;
    }

    /** Takes a learner's marks for a question, instead of earlier ones. */
    public void add(String learner, int question, double given) {
        marks.computeIfAbsent(learner, name -> new LinkedHashMap<>()).put(question, given);
    }

    /** The learners in the order in which they came. */
    @Override
    public String toString() {
        List<Object> header = new ArrayList<>(List.of("id"));
        header.addAll(worth.keySet());
        header.addAll(List.of("marks", "outOf"));
        Csv csv = new Csv().row(header);
        int outOf = 0;
        for (int each : worth.values()) {
            outOf += each;
        }
        for (Map.Entry<String, Map<Integer, Double>> learner : marks.entrySet()) {
            csv.row(row(learner.getKey(), learner.getValue(), outOf));
        }
        return csv.toString();
    }

    private List<Object> row(String learner, Map<Integer, Double> given, int outOf) {
        List<Object> row = new ArrayList<>(List.of(learner));
        double total = 0;
        for (int number : worth.keySet()) {
            double marks = given.getOrDefault(number, 0.0);
            total += marks;
            row.add(given.containsKey(number) ? MarkingText.number(marks) : "");
        }
        row.add(MarkingText.number(total));
        row.add(outOf);
        return row;
    }
}
