package revise.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.Verdict;

/** Counts which marking points answers lack. There is no end to the answers, so there is one to what is counted. */
public final class MissedPoints {
    private static final int MOST_COUNTED = 10_000;

    /** So much of a point tells it from the others. */
    private static final int LONGEST = 300;

    private final Map<String, MissedPoint> points = new HashMap<>();

    public void add(Marking marking) {
        for (PointMarking point : marking.points()) {
            String text = point.text().length() > LONGEST ? point.text().substring(0, LONGEST) : point.text();
            MissedPoint counted = points.get(text);
            if (counted != null || points.size() < MOST_COUNTED) {
                MissedPoint before = counted == null ? new MissedPoint(0, text, 0, 0) : counted;
                points.put(text, before.plus(point.verdict() == Verdict.NOT_SEEN));
            }
        }
    }

    public List<MissedPoint> all() {
        return new ArrayList<>(points.values());
    }
}
