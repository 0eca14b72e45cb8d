package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static final String QUESTION = "What belongs in a plan for a service desk?";
    private static final MarkScheme PLAN = MarkScheme.of(
            "Award credit for a detailed plan, including staff training, resource allocation, and use of technology.",
            2,
            0,
            Map.of("use of technology", List.of("CRM"), "resource allocation", List.of("rota", "who works when")),
            List.of("no need for a plan"));

    private final Marker marker = Marker.of(Vocabulary.EMPTY);

    @Test
    void aFullAnswerEarnsAllMarks() {
        Marking marking = mark("My plan has training for the staff, a rota for resources, and a CRM system.");
        PointMarking point = marking.points().get(0);
        assertEquals(Verdict.COVERED, point.verdict());
        assertEquals(2, marking.marks());
        assertEquals(2, marking.outOf());
        assertEquals("good", marking.rating());
        assertEquals(List.of(), point.missing());
    }

    @Test
    void aPartOfItIsSaidWithWhatIsMissing() {
        PointMarking point = mark("I would plan how the staff are trained, and who works when.")
                .points()
                .get(0);
        assertEquals(Verdict.PARTLY, point.verdict());
        assertEquals(1, point.marks());
        assertTrue(point.missing().contains("use of technology"));
        assertEquals(Verdict.NOT_SEEN, point.elements().get(2).verdict());
    }

    @Test
    void ofSeveralMarksEachPartEarnsItsShare() {
        MarkScheme first = MarkScheme.of(
                "Primary survey, including danger, response, airway and breathing", 4, 0, Map.of(), List.of());
        assertEquals(0.5, mark(first, "I look out for danger.").marks());
        assertEquals(
                1.5, mark(first, "I look out for danger and open the airway.").marks());
        assertEquals(
                4,
                mark(first, "In the primary survey I check danger, response, airway and breathing.")
                        .marks());
        assertEquals(0, mark(first, "I give them a cup of tea.").marks());
        assertEquals(
                0,
                mark(first, "It is not true that you check danger, response, airway and breathing.")
                        .marks());
    }

    @Test
    void oneMarkIsGivenWholeByHalfOrNotAtAll() {
        MarkScheme first = MarkScheme.of("Primary survey, including danger, response, airway and breathing");
        assertEquals(
                0.5, mark(first, "I look out for danger and open the airway.").marks());
    }

    @Test
    void anElementOfOneWordIsNotPlainByANearSynonym() {
        MarkScheme causes = MarkScheme.of("Names causes, including alliances, militarism and nationalism");
        PartMarking alliances = mark(causes, "They signed a treaty and went home again.")
                .elements()
                .get(0);
        assertEquals(Verdict.PARTLY, alliances.verdict());
    }

    @Test
    void aWordThatResemblesTwoShowsOneOfThem() {
        MarkScheme roles = MarkScheme.of("A plan that specifies job roles, skills, and pay");
        PartMarking element = mark(roles, "We looked whether it worked on the day.")
                .elements()
                .get(0);
        assertNotEquals(Verdict.COVERED, element.verdict());
    }

    @Test
    void elementsTalkedDownLeaveAnIdeaThatIsPlainlyThere() {
        MarkScheme failures = MarkScheme.of(
                "Identifies and resolves service failures, including feedback loops and improvement methods");
        PointMarking point = mark(
                failures,
                "Many firms do not use feedback loops or improvement methods. I identify each service failure and resolve it.");
        assertEquals(List.of(Flag.NEGATED), point.flags());
        assertEquals(Verdict.PARTLY, point.verdict());
    }

    @Test
    void theWordsThatEarnedItArePointedAt() {
        String answer = "A clear plan with staff trainning and technology.";
        List<Span> spans = mark(answer).points().get(0).matched();
        List<String> words =
                spans.stream().map(s -> answer.substring(s.start(), s.end())).toList();
        assertTrue(words.containsAll(List.of("plan", "staff", "trainning", "technology")), words.toString());
    }

    @Test
    void whatIsRejectedForfeitsThePoint() {
        PointMarking point = mark("There is no need for a plan: staff training, rota, CRM.")
                .points()
                .get(0);
        assertTrue(point.flags().contains(Flag.REJECTED));
        assertEquals(Verdict.NOT_SEEN, point.verdict());
    }

    @Test
    void nothingTypedIsSaid() {
        for (String answer : List.of("", "   ", "?!", "😀")) {
            assertTrue(mark(answer).points().get(0).flags().contains(Flag.EMPTY), answer);
        }
    }

    @Test
    void theSameAnswerGetsTheSameMarking() {
        String answer = "A plan with training of staff and of technology, and resources.";
        assertEquals(mark(answer), mark(answer));
    }

    @Test
    void acronymsStandForTheirWords() {
        MarkScheme scheme = MarkScheme.of("Names measures, including key performance indicators and NPS");
        Marking marking = marker.mark("", List.of(scheme), "Measures we use are KPIs and the net promoter score.");
        assertEquals(Verdict.COVERED, marking.points().get(0).verdict());
    }

    @Test
    void theNameOfATermIsNotItsMeaning() {
        MarkScheme scheme = MarkScheme.of("Overload as working the body harder than it is used to");
        PointMarking named = mark(scheme, "Overload is one of the principles of training.");
        assertEquals(Verdict.NOT_SEEN, named.verdict());
        assertEquals(
                Verdict.COVERED,
                mark(scheme, "You work your body harder than it's used to.").verdict());
    }

    @Test
    void whoGivesTheExamplesHasSaidThatThereAreSome() {
        MarkScheme scheme = MarkScheme.of(
                "Describes two advantages of a star network, such as devices can be added easily, fewer collisions"
                        + " or a fault affects one device only",
                2,
                2,
                Map.of(),
                List.of());
        PointMarking marking = marker.mark(
                        "Describe two advantages of a star network.",
                        List.of(scheme),
                        "You can add devices easily, and there are fewer collisions.")
                .points()
                .get(0);
        assertEquals(2, marking.marks());
        assertEquals(Verdict.COVERED, marking.core().verdict());
    }

    @Test
    void severalMarksForOneThoughtAreForMostOfIt() {
        String point = "Apply direct pressure to a bleeding wound and raise the limb";
        MarkScheme two = MarkScheme.of(point, 2, 0, Map.of(), List.of());
        assertEquals(1, mark(two, "Raise the limb.").marks());
        assertEquals(
                2,
                mark(two, "Put direct pressure on the wound that is bleeding and raise the limb.")
                        .marks());
    }

    @Test
    void anotherLanguageIsNotMarked() {
        PointMarking point = mark("El plan describe la formación del personal, la asignación de recursos y el CRM.")
                .points()
                .get(0);
        assertEquals(List.of(Flag.NOT_ENGLISH), point.flags());
        assertNotEquals(Verdict.COVERED, point.verdict());
    }

    @Test
    void repetitionIsNotRewarded() {
        PointMarking point = mark("plan staff training resource allocation use of technology ".repeat(20))
                .points()
                .get(0);
        assertNotEquals(Verdict.COVERED, point.verdict());
        assertTrue(point.flags().contains(Flag.REPETITION));
    }

    @Test
    void keyWordsInARowAreNotCovered() {
        PointMarking point = mark("objectives, staff, training, resource, allocation, technology, plan, detailed")
                .points()
                .get(0);
        assertEquals(List.of(Flag.LIST), point.flags());
        assertEquals(Verdict.PARTLY, point.verdict());
        PointMarking row = mark("objectives staff training resource allocation technology plan detailed")
                .points()
                .get(0);
        assertEquals(List.of(Flag.WORD_SOUP), row.flags());
        assertEquals(Verdict.NOT_SEEN, row.verdict());
    }

    @Test
    void oneSentenceOfADefinitionMayDo() {
        String definition = "The circuit is not complete. The pathway for electricity is broken somewhere.";
        assertEquals(
                "good",
                marker.define("open circuit", definition, "When the pathway for electricity is broken somewhere.")
                        .rating());
    }

    @Test
    void aDefinitionIsMarkedAsOneThought() {
        String definition =
                "The net movement of water molecules through a partially permeable membrane, from a dilute to"
                        + " a more concentrated solution.";
        assertEquals(
                "good",
                marker.define(
                                "osmosis",
                                definition,
                                "Water molecules move through a partially permeable membrane from a dilute to a concentrated solution.")
                        .rating());
        assertEquals(
                "again",
                marker.define("osmosis", definition, "It is about plants.").rating());
    }

    @Test
    void marksSuggestARating() {
        assertEquals("again", Marking.rating(0.3, 1));
        assertEquals("hard", Marking.rating(3, 4));
        assertEquals("good", Marking.rating(4, 4));
        assertEquals("again", Marking.rating(0, 0));
    }

    private PointMarking mark(MarkScheme scheme, String answer) {
        return marker.mark("", List.of(scheme), answer).points().get(0);
    }

    private Marking mark(String answer) {
        return marker.mark(QUESTION, List.of(PLAN), answer);
    }
}
