package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.quiz.ClassMarks;
import revise.quiz.MissedPoint;

/** What bulk marking came to, for the person who asked for it. */
public final class MarkSummary {
    private static final int MOST_POINTS = 5;
    private static final int MOST_LEARNERS = 5;

    /** Longer points are cut: two lines tell them apart. */
    private static final int LONGEST_POINT = 120;

    private final Sheet sheet;

    private MarkSummary(Look look) {
        this.sheet = new Sheet(look);
    }

    /**
     * @param answers how many were marked
     * @param errors how many lines could not be
     */
    public static String of(int answers, int errors, List<MissedPoint> points, Look look) {
        MarkSummary summary = new MarkSummary(look);
        summary.line(Numerals.count(answers, "answer") + " marked" + inError(errors) + ".");
        summary.missed(points);
        return summary.sheet.toString();
    }

    /** As {@link #of}, of answers to a written quiz. */
    public static String of(int answers, int errors, ClassMarks results, Look look) {
        MarkSummary summary = new MarkSummary(look);
        int replaced = results.replaced();
        int learners = results.learners().size();
        String later = replaced == 1 ? "a later one" : "later ones";
        summary.line(Numerals.count(answers, "answer")
                + (learners == 0 ? "" : " by " + Numerals.count(learners, "learner"))
                + " marked"
                + (replaced == 0 ? "" : ", " + replaced + " replaced by " + later)
                + inError(errors)
                + ".");
        summary.marks(results);
        summary.unanswered(results);
        summary.missed(results.missed());
        return summary.sheet.toString();
    }

    private static String inError(int errors) {
        return errors == 0 ? "" : ", " + Numerals.count(errors, "line") + " in error";
    }

    private void line(String text) {
        sheet.line(Span.plain(text));
    }

    private void marks(ClassMarks results) {
        if (results.learners().isEmpty()) {
            return;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        double sum = 0;
        for (String learner : results.learners()) {
            double total = results.result(learner).total();
            least = Math.min(least, total);
            most = Math.max(most, total);
            sum += total;
        }
        int learners = results.learners().size();
        String range = MarkingText.number(least);
        if (least == most) {
            range += learners == 1 ? "" : " each";
        } else {
            range += " to " + MarkingText.number(most) + ", on average " + Numerals.decimal(sum / learners);
        }
        line("Marks out of " + results.outOf() + ": " + range + ".");
    }

    private void unanswered(ClassMarks results) {
        List<String> some = new ArrayList<>();
        int all = 0;
        for (String learner : results.learners()) {
            List<Integer> numbers = results.result(learner).unanswered();
            if (!numbers.isEmpty() && all++ < MOST_LEARNERS) {
                List<String> words = numbers.stream().map(String::valueOf).toList();
                some.add(
                        (learner.isEmpty() ? "no id" : Harmless.line(learner)) + " (" + String.join(", ", words) + ")");
            }
        }
        if (all > 0) {
            String more = all > MOST_LEARNERS ? " and " + Numerals.count(all - MOST_LEARNERS, "other") : "";
            sheet.bullet("Not answered: ", Span.plain(String.join("; ", some) + more + "."));
        }
    }

    private void missed(List<MissedPoint> points) {
        List<MissedPoint> worst = new ArrayList<>(points);
        worst.removeIf(point -> point.times() == 0);
        worst.sort(null);
        List<MissedPoint> named = worst.subList(0, Math.min(MOST_POINTS, worst.size()));
        if (named.isEmpty()) {
            return;
        }
        line("Most often missed:");
        int width = Integer.toString(named.get(0).times()).length();
        int ofWidth = 1;
        for (MissedPoint point : named) {
            ofWidth = Math.max(ofWidth, Integer.toString(point.of()).length());
        }
        for (MissedPoint point : named) {
            String share = Numerals.right(Integer.toString(point.times()), width)
                    + " of "
                    + Numerals.right(Integer.toString(point.of()), ofWidth);
            String question = point.question() == 0 ? "" : "question " + point.question() + ": ";
            String text = DisplayWidth.shortened(Harmless.line(point.text()), LONGEST_POINT);
            sheet.bullet("  " + share + "  ", Span.plain(question + text));
        }
    }
}
