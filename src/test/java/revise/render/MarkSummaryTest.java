package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import revise.marking.Marking;
import revise.marking.PointMarking;
import revise.marking.Verdict;
import revise.quiz.Card;
import revise.quiz.ClassMarks;
import revise.quiz.MissedPoint;
import revise.quiz.Question;
import revise.topic.CardKind;

class MarkSummaryTest {
    private static final Look LOOK = new Look(80, Palette.NONE, false);

    @Test
    void figuresStandUnderEachOther() {
        List<MissedPoint> points = List.of(
                new MissedPoint(0, "often", 12, 30),
                new MissedPoint(0, "never", 0, 30),
                new MissedPoint(0, "seldom", 9, 9));
        assertEquals("""
                42 answers marked, 1 line in error.
                Most often missed:
                  12 of 30  often
                   9 of  9  seldom
                """, MarkSummary.of(42, 1, points, LOOK));
    }

    @Test
    void longPointsAreCutAndControlCharactersGone() {
        String text = MarkSummary.of(1, 0, List.of(new MissedPoint(0, "\u001b[31m" + "long ".repeat(80), 1, 1)), LOOK);
        assertTrue(text.indexOf('\u001b') < 0, text);
        assertTrue(text.lines().count() <= 4, text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    private static ClassMarks results(int learners) {
        Card card = new Card("t/faq/a", CardKind.FAQ, "t", "T", 1, "?", "so", List.of(), "", 1);
        Question question = new Question(card, "?", Optional.empty(), List.of(), -1, List.of());
        ClassMarks results = new ClassMarks(Map.of(1, question));
        for (int i = 1; i <= learners; i++) {
            Verdict verdict = i % 2 == 1 ? Verdict.NOT_SEEN : Verdict.COVERED;
            results.add(i == 1 ? "" : "L" + i, 1, i % 2 == 1, Marking.of(List.of(PointMarking.of("so", verdict))));
        }
        return results;
    }

    @Test
    void aClassHasItsMarksAndItsGaps() {
        assertEquals("""
                3 answers by 3 learners marked.
                Marks out of 1: 0 to 1, on average 0.3.
                Not answered: no id (1); L3 (1).
                Most often missed:
                  2 of 3  question 1: so
                """, MarkSummary.of(3, 0, results(3), LOOK));
    }

    @Test
    void ofALargeClassOnlySomeAreNamed() {
        List<String> lines =
                new ArrayList<>(MarkSummary.of(20, 0, results(20), LOOK).lines().toList());
        assertEquals("Not answered: no id (1); L3 (1); L5 (1); L7 (1); L9 (1) and 5 others.", lines.get(2));
    }

    @Test
    void nobodyHasNoMarks() {
        assertEquals("0 answers marked.\n", MarkSummary.of(0, 0, results(0), LOOK));
    }
}
