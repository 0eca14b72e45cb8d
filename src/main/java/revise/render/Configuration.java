package revise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import revise.progress.Assessment;
import revise.progress.Assessments;
import revise.progress.Preferences;
import revise.progress.Weights;

/**
 * What is set, and where.
 *
 * @param file the settings file
 * @param isThere whether there is such a file
 * @param color {@code auto}, {@code always} or {@code never}
 * @param origins where the value of each key comes from; its keys are those shown, in their order
 */
public record Configuration(
        String file,
        boolean isThere,
        Preferences preferences,
        int newPerDay,
        Assessments assessments,
        String color,
        Map<String, Origin> origins) {
    /**
     * Where a value comes from.
     *
     * @param from {@code default}, {@code file}, or the option or variable that decides
     * @param line where it stands in the file; 0 where it does not come from there
     * @param wrong whether what stands there is wrong, so that it is the default that is shown
     */
    public record Origin(String from, int line, boolean wrong) {
        @Override
        public String toString() {
            return line == 0 ? from : "line " + line + (wrong ? ", wrong" : "");
        }
    }

    /** The value of a key as text; of a list of assessments one for each. */
    public List<String> texts(String key) {
        return switch (key) {
            case "desiredRetention" -> List.of(plain(preferences.desiredRetention()));
            case "newPerDay" -> List.of(Integer.toString(newPerDay));
            case "dayStartsAt" -> List.of(preferences.days().start().toString());
            case "weights" -> List.of(String.join(", ", weights()));
            case "fuzz" -> List.of(Boolean.toString(preferences.fuzz()));
            case "assessments" -> assessmentTexts();
            case "color" -> List.of(color);
            default -> throw new IllegalArgumentException(key);
        };
    }

    private List<String> weights() {
        List<String> weights = new ArrayList<>(Weights.COUNT);
        for (double weight : preferences.weights().values()) {
            weights.add(plain(weight));
        }
        return weights;
    }

    private List<String> assessmentTexts() {
        List<String> texts = new ArrayList<>();
        for (Assessment assessment : assessments.all()) {
            String topics = assessment.topics().isEmpty()
                    ? "all topics"
                    : String.join(", ", new TreeSet<>(assessment.topics()));
            String minutes = assessment.minutesADay().isPresent()
                    ? "; " + plain(assessment.minutesADay().getAsDouble()) + " minutes a day"
                    : "";
            texts.add(assessment.date() + ": " + topics + minutes);
        }
        return texts;
    }

    /** As people write it: 30, 7.5. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
