package revise.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import revise.marking.Marking;
import revise.marking.Verdict;

/**
 * What a class has earned in a written quiz. A learner's later answer to a question takes the place of an earlier one,
 * here and in all that is counted. Learners go by the name that their answers bear, in the order in which they came.
 */
public final class ClassMarks {
    private static final short UNANSWERED = -1;

    /** Handed in, but with nothing written. */
    private static final short BLANK = -2;

    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    /** Of each question the place of its first point among all points, and at last how many there are. */
    private final int[] firstPoints;

    private final String[] points;
    private final int outOf;

    /**
     * A small array for each learner, as there may be many: of each question the marks in halves, then of each point
     * whether it was missed.
     */
    private final Map<String, short[]> learners = new LinkedHashMap<>();

    private int replaced;

    /** @param questions by their numbers, in order */
    public ClassMarks(Map<Integer, Question> questions) {
        firstPoints = new int[questions.size() + 1];
        int marks = 0;
        for (Map.Entry<Integer, Question> question : questions.entrySet()) {
            int place = places.size();
            places.put(question.getKey(), place);
            firstPoints[place + 1] = firstPoints[place]
                    + Math.max(1, question.getValue().points().size());
            marks += Paper.marks(question.getValue());
        }
        points = new String[firstPoints[questions.size()]];
        outOf = marks;
    }

    /**
     * What a learner has earned.
     *
     * @param marks of each question in order; empty where nothing was handed in
     * @param total the sum of the marks
     * @param unanswered the numbers of the questions for which nothing was handed in, or nothing but a blank
     */
    public record Result(List<Optional<Double>> marks, double total, List<Integer> unanswered) {}

    /**
     * Takes an answer.
     *
     * @param number of the question that it answers
     * @param blank whether there is nothing in it
     */
    public void add(String learner, int number, boolean blank, Marking marking) {
        int place = places.get(number);
        short[] sheet = learners.get(learner);
        if (sheet == null) {
            sheet = new short[places.size() + points.length];
            Arrays.fill(sheet, 0, places.size(), UNANSWERED);
            learners.put(learner, sheet);
        }
        replaced += sheet[place] == UNANSWERED ? 0 : 1;
        sheet[place] = blank ? BLANK : (short) Math.round(2 * marking.marks());
        for (int point = firstPoints[place]; point < firstPoints[place + 1]; point++) {
            points[point] = marking.points().get(point - firstPoints[place]).text();
            boolean missed = marking.points().get(point - firstPoints[place]).verdict() == Verdict.NOT_SEEN;
            sheet[places.size() + point] = (short) (missed ? 1 : 0);
        }
    }

    public Set<String> learners() {
        return learners.keySet();
    }

    public Set<Integer> numbers() {
        return places.keySet();
    }

    /** What a learner could have earned. */
    public int outOf() {
        return outOf;
    }

    /** How many answers were replaced by later ones. */
    public int replaced() {
        return replaced;
    }

    /** @param learner one of the learners */
    public Result result(String learner) {
        short[] sheet = learners.get(learner);
        List<Optional<Double>> marks = new ArrayList<>();
        List<Integer> unanswered = new ArrayList<>();
        int halves = 0;
        for (Map.Entry<Integer, Integer> question : places.entrySet()) {
            short given = sheet[question.getValue()];
            if (given < 0) {
                unanswered.add(question.getKey());
            }
            halves += Math.max(0, given);
            marks.add(given == UNANSWERED ? Optional.empty() : Optional.of(Math.max(0, given) / 2.0));
        }
        return new Result(marks, halves / 2.0, unanswered);
    }

    /** How often each point was missed by those who answered its question. */
    public List<MissedPoint> missed() {
        List<MissedPoint> missed = new ArrayList<>();
        for (Map.Entry<Integer, Integer> question : places.entrySet()) {
            int place = question.getValue();
            for (int point = firstPoints[place]; point < firstPoints[place + 1]; point++) {
                int times = 0;
                int of = 0;
                for (short[] sheet : learners.values()) {
                    of += sheet[place] == UNANSWERED ? 0 : 1;
                    times += sheet[places.size() + point];
                }
                missed.add(new MissedPoint(question.getKey(), points[point] == null ? "" : points[point], times, of));
            }
        }
        return missed;
    }
}
