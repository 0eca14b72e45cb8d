package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The marks follow the ticks that the learner changes. */
class ConfirmationTest {

    private static final MarkScheme SURVEY = MarkScheme.of(
            "Primary survey, including danger, response, airway and breathing", 4, 0, Map.of(), List.of());

    @Test
    void marksComeBackWithTheTicks() {
        PointMarking full = mark(SURVEY, "In the primary survey I check danger, response, airway and breathing.");
        assertEquals(4, full.marks());
        PointMarking less = Confirmation.moved(Confirmation.moved(full, full, SURVEY, 4), full, SURVEY, 4);
        assertEquals(3.5, less.marks());
        assertEquals(Verdict.PARTLY, less.verdict());
        PointMarking again = Confirmation.moved(less, full, SURVEY, 4);
        assertEquals(4, again.marks());
        assertEquals(Verdict.COVERED, again.verdict());
    }

    @Test
    void aTickMoreNeverCostsMarksAndOneLessNeverEarnsAny() {
        MarkScheme signs = MarkScheme.of("Signs of shock, such as pale skin, rapid breathing or a weak pulse");
        for (MarkScheme scheme : List.of(SURVEY, signs)) {
            for (String answer : List.of(
                    "First danger, response, then whether they are breathing.",
                    "They have pale skin and a weak pulse.",
                    "It is not true that you check danger, response, airway and breathing.",
                    "I give them a cup of tea.")) {
                PointMarking own = mark(scheme, answer);
                PointMarking marking = own;
                for (int step = 0; step < 30; step++) {
                    int part = step % (1 + scheme.elements().size());
                    PartMarking before =
                            part == 0 ? marking.core() : marking.elements().get(part - 1);
                    PointMarking moved = Confirmation.moved(marking, own, scheme, part);
                    boolean more = before.verdict() == Verdict.NOT_SEEN;
                    assertTrue(more ? moved.marks() >= marking.marks() : moved.marks() <= marking.marks(), answer);
                    marking = moved;
                }
            }
        }
    }

    /** From partly a tick goes to not seen before it is covered; what counts is where the learner leaves it. */
    @Test
    void ticksRaisedByTheLongWayRoundCostNothing() {
        MarkScheme plan = MarkScheme.of(
                "A plan, including training of staff, allocation of resources and use of technology",
                3,
                0,
                Map.of(),
                List.of());
        PointMarking own =
                mark(plan, "My plan says that the staff get training, who has the resources, and which tools.");
        PointMarking marking = own;
        for (int part = 0; part <= 3; part++) {
            PartMarking before = part == 0 ? own.core() : own.elements().get(part - 1);
            for (int press = 0; press < (before.verdict() == Verdict.PARTLY ? 2 : 3); press++) {
                marking = Confirmation.moved(marking, own, plan, part);
            }
            assertTrue(marking.marks() >= own.marks(), part + ": " + marking.marks() + " after " + own.marks());
        }
    }

    @Test
    void examplesThatCoverAPointStillDoWithOneMore() {
        MarkScheme signs = MarkScheme.of("Signs of shock, such as pale skin, rapid breathing or a weak pulse");
        PointMarking covered = mark(signs, "They have pale skin and a weak pulse.");
        assertEquals(Verdict.COVERED, covered.verdict());
        assertEquals(Verdict.NOT_SEEN, covered.core().verdict());
        assertEquals(1, Confirmation.moved(covered, covered, signs, 2).marks());
    }

    @Test
    void oneMarkIsGivenWholeByHalfOrNotAtAll() {
        MarkScheme one = MarkScheme.of("Primary survey, including danger, response, airway and breathing");
        PointMarking own = mark(one, "I give them a cup of tea.");
        PointMarking marking = own;
        double[] marks = new double[5];
        marks[0] = marking.marks();
        for (int part = 1; part <= 4; part++) {
            marking = Confirmation.moved(marking, own, one, part);
            marks[part] = marking.marks();
        }
        assertEquals(List.of(0.0, 0.5, 0.5, 0.5), List.of(marks[0], marks[1], marks[3], marks[4]));
        assertEquals(1, Confirmation.moved(marking, own, one, 0).marks());
    }

    /** Of a definition there is one part, and what is said of it is said of the whole. */
    @Test
    void aPointWithoutElementsHasTheVerdictOfItsCore() {
        MarkScheme definition =
                MarkScheme.whole("Setting an organisation's long-range direction, with goals and means");
        for (String answer : List.of("setting the direction of the organisation", "long goals of it", "tea")) {
            PointMarking marking = mark(definition, answer);
            assertEquals(marking.verdict(), marking.core().verdict(), answer);
            PointMarking round = marking;
            for (int i = 0; i < 3; i++) {
                round = Confirmation.moved(round, marking, definition, 0);
            }
            assertEquals(marking.marks(), round.marks(), answer);
        }
    }

    private static PointMarking mark(MarkScheme scheme, String answer) {
        return Marker.of(Vocabulary.EMPTY)
                .mark("", List.of(scheme), answer)
                .points()
                .get(0);
    }
}
