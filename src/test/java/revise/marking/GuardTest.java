package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks against an answer, and what only seems to. */
class GuardTest {

    private final Marker marker = Marker.of(Vocabulary.EMPTY);

    @ParameterizedTest
    @CsvSource({
        "Regular checks prevent accidents, We check it regularly so that no accidents happen.",
        "Warming up avoids injury, Because you warm up you do not get injured.",
        "The valve stops blood from flowing back, With the valve the blood does not flow back."
    })
    void preventionMayBeToldWithANot(String point, String answer) {
        PointMarking marking = mark(MarkScheme.of(point), answer);
        assertEquals(List.of(), marking.flags(), answer);
        assertEquals(Verdict.COVERED, marking.verdict(), answer);
    }

    @Test
    void aNotBehindAListSaysNothingOfIt() {
        MarkScheme scheme = MarkScheme.of("Arteries have thick walls, narrow lumens and no valves");
        PointMarking marking = mark(scheme, "Arteries have thick walls, narrow lumens, and they don't have valves");
        assertEquals(List.of(), marking.flags());
        assertEquals(Verdict.COVERED, marking.verdict());
    }

    @Test
    void aGuardDoesNotHangOnHowRareAWordIs() {
        String point = "Do not move a casualty with a suspected spinal injury";
        Vocabulary vocabulary = Vocabulary.of(List.of(point, "primary survey: a casualty"));
        PointMarking marking = Marker.of(vocabulary)
                .mark("", List.of(MarkScheme.of(point)), "Move a casualty with a suspected spinal injury.")
                .points()
                .get(0);
        assertEquals(List.of(Flag.NEGATED), marking.flags());
    }

    @ParameterizedTest
    @CsvSource({
        "The boiling point of water is 100 °C, The boiling point of water is 1000 °C",
        "Cool the burn under running water for ten minutes, Cool the burn under running water for two minutes",
        "Food is kept below 5 °C, Food is kept below 15 °C"
    })
    void anotherFigureIsSaid(String point, String answer) {
        PointMarking marking = mark(MarkScheme.of(point), answer);
        assertEquals(List.of(Flag.FIGURE), marking.flags(), answer);
        assertEquals(Verdict.PARTLY, marking.verdict(), answer);
        assertEquals(List.of(), mark(MarkScheme.of(point), point).flags());
    }

    @Test
    void figuresMayBeWords() {
        MarkScheme scheme = MarkScheme.of("Cool the burn under running water for ten minutes");
        assertEquals(
                List.of(),
                mark(scheme, "Cool the burn for 10 minutes under running water.")
                        .flags());
    }

    @Test
    void whoDecidesAQuestionDoesNotCopyIt() {
        MarkScheme scheme = MarkScheme.of("Water must never be put on a fat fire");
        String question = "May you put water on a fat fire?";
        List<MarkScheme> schemes = List.of(scheme);
        PointMarking no = marker.mark(question, schemes, "No, you must never put water on a fat fire")
                .points()
                .get(0);
        assertEquals(Verdict.COVERED, no.verdict());
        PointMarking yes = marker.mark(question, schemes, "Yes, you may put water on a fat fire")
                .points()
                .get(0);
        assertEquals(List.of(Flag.NEGATED), yes.flags());
        PointMarking copy = marker.mark(question, schemes, "You put water on a fat fire")
                .points()
                .get(0);
        assertEquals(List.of(Flag.QUESTION_COPIED), copy.flags());
    }

    @Test
    void aConditionMayBeNegated() {
        MarkScheme scheme = MarkScheme.of("Packets are resent if there is no acknowledgement");
        PointMarking marking = mark(scheme, "If the receiver does not acknowledge a packet, it is resent.");
        assertEquals(List.of(), marking.flags());
        assertEquals(Verdict.COVERED, marking.verdict());
    }

    @Test
    void whatIsPreventedDoesNotShowItsNearSynonym() {
        MarkScheme scheme = MarkScheme.of("Explains what it leads to, including loyalty and sales");
        PointMarking marking = mark(scheme, "A follow-up stops the fault coming back.");
        assertEquals(Verdict.NOT_SEEN, marking.elements().get(0).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "Check the name before giving medication, Medication is not given until the name has been checked.",
        "Cool the burn for at least twenty minutes, Cool the burn for not less than twenty minutes.",
        "The cell swells and is damaged, The cell is damaged because it swells and it does not stop."
    })
    void aNotThatSaysWhenOrHowMuchDeniesNothing(String point, String answer) {
        assertEquals(false, mark(MarkScheme.of(point), answer).flags().contains(Flag.NEGATED), answer);
    }

    @Test
    void aFailureIsAThingAndToFailIsNot() {
        MarkScheme scheme = MarkScheme.of("Identifies and resolves service failures");
        assertEquals(
                List.of(),
                mark(scheme, "After a service failure we identify the cause and resolve it.")
                        .flags());
        assertEquals(
                List.of(Flag.NEGATED),
                mark(scheme, "They fail to identify and resolve service failures.")
                        .flags());
    }

    @Test
    void anotherWordingInsideAPointKeepsItsOwnNot() {
        MarkScheme scheme = MarkScheme.of("Load is raised bit by bit so that the body adapts without injury")
                .accepting(Map.of("body adapts without injury", List.of("does not get hurt")));
        assertEquals(
                List.of(),
                mark(scheme, "The load is raised bit by bit so it does not get hurt.")
                        .flags());
    }

    private PointMarking mark(MarkScheme scheme, String answer) {
        return marker.mark("", List.of(scheme), answer).points().get(0);
    }
}
