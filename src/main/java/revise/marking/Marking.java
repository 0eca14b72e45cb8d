package revise.marking;

import java.util.List;

/**
 * What marking says of an answer.
 *
 * @param points one for each marking point, in the order given
 * @param marks the marks suggested for all points
 * @param outOf the marks they are worth
 */
public record Marking(List<PointMarking> points, double marks, int outOf) {

    public Marking {
        points = List.copyOf(points);
    }

    /** The marking of points already marked, their marks added up. */
    public static Marking of(List<PointMarking> points) {
        double marks = 0;
        int outOf = 0;
        for (PointMarking point : points) {
            marks += point.marks();
            outOf += point.outOf();
        }
        return new Marking(points, marks, outOf);
    }

    /** The rating that the marks suggest. */
    public String rating() {
        return rating(marks, outOf);
    }

    /** The rating for marks once confirmed: under 0.4 of them "again", to 0.75 "hard", above "good"; never "easy". */
    public static String rating(double marks, int outOf) {
        double part = outOf == 0 ? 0 : marks / outOf;
        return part < 0.4 ? "again" : part <= 0.75 ? "hard" : "good";
    }
}
