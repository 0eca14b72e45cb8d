package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.Verdict;

class ClassMarksTest {
    private static final Marking COVERED = marking("one", Verdict.COVERED);
    private static final Marking PARTLY = marking("one", Verdict.PARTLY);
    private static final Marking NOT_SEEN = marking("one", Verdict.NOT_SEEN);

    private final ClassMarks marks = new ClassMarks(questions());

    private static Map<Integer, Question> questions() {
        Map<Integer, Question> questions = new LinkedHashMap<>();
        questions.put(1, Samples.question(Samples.term("one")));
        questions.put(3, Samples.question(Samples.term("two")));
        questions.put(4, Question.recall(List.of(Samples.term("three"), Samples.term("four"))));
        return questions;
    }

    private static Marking marking(String text, Verdict verdict) {
        return Marking.of(List.of(PointMarking.of(text, verdict)));
    }

    @Test
    void aLaterAnswerTakesThePlaceOfAnEarlierOneInAllThatIsCounted() {
        marks.add("Ada", 1, false, NOT_SEEN);
        marks.add("Ben", 1, false, NOT_SEEN);
        marks.add("Ada", 1, false, COVERED);
        assertEquals(1, marks.replaced());
        assertEquals(1, marks.result("Ada").total());
        assertEquals(new MissedPoint(1, "one", 1, 2), marks.missed().get(0));
        marks.add("Ben", 1, false, PARTLY);
        assertEquals(new MissedPoint(1, "one", 0, 2), marks.missed().get(0));
        assertEquals(0.5, marks.result("Ben").total());
    }

    @Test
    void aBlankIsHandedInButNotAnswered() {
        marks.add("Ada", 3, true, NOT_SEEN);
        ClassMarks.Result result = marks.result("Ada");
        assertEquals(List.of(Optional.empty(), Optional.of(0.0), Optional.empty()), result.marks());
        assertEquals(List.of(1, 3, 4), result.unanswered());
        assertEquals(1, marks.missed().get(1).times());
    }

    @Test
    void eachPointOfARecalledTopicCounts() {
        Marking both = Marking.of(
                List.of(PointMarking.of("three", Verdict.COVERED), PointMarking.of("four", Verdict.NOT_SEEN)));
        marks.add("Ada", 4, false, both);
        assertEquals(4, marks.outOf());
        assertEquals(new MissedPoint(4, "three", 0, 1), marks.missed().get(2));
        assertEquals(new MissedPoint(4, "four", 1, 1), marks.missed().get(3));
        assertEquals(0, marks.missed().get(0).of(), "nobody answered it");
    }

    @Test
    void learnersKeepTheOrderInWhichTheyCame() {
        marks.add("Zoe", 1, false, COVERED);
        marks.add("Ada", 1, false, COVERED);
        marks.add("Zoe", 3, false, COVERED);
        assertEquals(List.of("Zoe", "Ada"), List.copyOf(marks.learners()));
    }

    @Test
    void thereIsAnEndToTheCounting() {
        MissedPoints points = new MissedPoints();
        for (int i = 0; i < 20_000; i++) {
            points.add(marking("point " + i + " " + "x".repeat(1_000), Verdict.NOT_SEEN));
        }
        assertTrue(points.all().size() <= 10_000);
        assertTrue(points.all().stream().allMatch(point -> point.text().length() <= 300));
    }
}
