package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.Alternatives;
import revise.topic.MarkingPoint;

/** What marking points say of other answers. */
class AllowanceTest {
    private static Imported page(String points) {
        Given given = new Given("", "T", "", "", "", "S.");
        return PageImport.of("Marking Points\n" + points.replace("\\n", "\n"), given, Optional.empty());
    }

    private static List<MarkingPoint> points(String points) {
        return page(points).topic().markingPoints();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - Names the bow. Do not accept "front".             | Names the bow. | front
            - Names the bow; do not credit the front            | Names the bow | the front
            - Names the bow (do not allow 'front' or 'nose')    | Names the bow | front, nose
            - Names the bow. Reject: front / nose. (1 mark)     | Names the bow. | front, nose
            - Names the bow\\n  - don't accept front            | Names the bow | front
            - Names the bow\\n- Do not award marks for "front"  | Names the bow | front
            - Names the bow.\\nNever accept: front.             | Names the bow. | front
            """)
    void takesWhatIsRefusedForRejected(String points, String text, String reject) {
        MarkingPoint point = points(points).get(0);
        assertEquals(text, point.text());
        assertEquals(reject, String.join(", ", point.reject()));
        assertEquals(1, points(points).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - Names the bow of a boat. Accept: prow.            | bow of a boat | prow
            - Names the bow of a boat (allow "prow" / "stem")   | bow of a boat | prow, stem
            - Names the bow of a boat. Accept prow for bow.     | bow | prow
            - Names the bow of a boat; also accept prow instead of "bow" | bow | prow
            - Names the bow of a boat\\n   Accept: prow         | bow of a boat | prow
            - Award credit for naming the bow. Allow "prow" as a name. | bow | prow
            """)
    void takesOtherAnswersForAlternatives(String points, String of, String wordings) {
        List<Alternatives> accept = points(points).get(0).accept();
        assertEquals(1, accept.size());
        assertEquals(of, accept.get(0).of());
        assertEquals(wordings, String.join(", ", accept.get(0).wordings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            - Names the bow. Accept any reasonable name.
            - Names the bow. Do not accept if it is not spelt out.
            - Mixes the glue. Allow it to stand.
            - Mixes the glue. Allow the glue to stand.
            - Names a river in Wales. Do not accept "a river".
            - Names the bow. Do not accept "boat" on its own.
            - Names the bow. Do not credit a list without the bow.
            - Accept deliveries
            - Accept feedback and act on it
            - Says what nets accept and what they reject
            - Calculates resistance – allow e.c.f.
            - Calculates resistance (allow ecf from part (a))
            - Calculates resistance. Accept OWTTE
            - Names the bow. Accept: o.e.
            - Names the bow. Allow AW or isw
            - Names the bow. Condone ORA.
            - Names the bow. Accept "any valid" name
            - States both (2 marks). Accept one of them (1 mark)
            """)
    void leavesWhatIsNoWordingInThePoint(String point) {
        MarkingPoint read = points(point).get(0);
        assertEquals(List.of(), read.accept());
        assertEquals(List.of(), read.reject());
        assertTrue(point.startsWith("- " + read.text()) || read.text().contains("Accept one"), read.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Names the bow of a boat. Accept: prow / owtte.",
                "- Names the bow of a boat (allow \"prow\" o.e.)",
                "- Names the bow of a boat. Accept prow, or any valid name.",
                "- Names the bow of a boat. Accept: prow (ORA)"
            })
    void tellsShorthandBehindAWordingApart(String line) {
        Imported page = page(line);
        assertEquals(
                List.of("prow"),
                page.topic().markingPoints().get(0).accept().get(0).wordings());
        assertTrue(page.left().stream().anyMatch(left -> left.reason().startsWith("examiners' shorthand")), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oar", "aweigh", "a fort", "soil or sand", "6 ft", "a reason with any valid proof"})
    void takesAWordThatOnlyBeginsSoForOne(String wording) {
        MarkingPoint point = points("- Names the bow. Accept: " + wording).get(0);
        assertEquals(List.of(wording), point.accept().get(0).wordings());
    }

    @Test
    void putsShorthandOfItsOwnIntoThePointAbove() {
        List<MarkingPoint> points = points("- Calculates resistance\n- Allow e.c.f.\n- Names the unit");
        assertEquals(2, points.size());
        assertEquals(List.of(), points.get(0).accept());
    }

    @Test
    void keepsCriteriaThatTellWhatToDoApart() {
        List<String> points = points("- Accept deliveries\n- Do not accept deliveries above 8 °C").stream()
                .map(MarkingPoint::text)
                .toList();
        assertEquals(List.of("Accept deliveries", "Do not accept deliveries above 8 °C"), points);
    }

    @Test
    void namesWhatIsIgnoredInTheReport() {
        Imported page = page("- Names the bow. Ignore the colour.");
        assertEquals("Names the bow.", page.topic().markingPoints().get(0).text());
        assertEquals("Ignore the colour.", page.left().get(1).text());
    }

    @Test
    void putsAListToChooseFromIntoItsPoint() {
        List<MarkingPoint> points = points("1. Any two from:\n   - bow\n   - stern,\n   - keel\n2. Floats");
        assertEquals("Any two from: bow; stern; keel", points.get(0).text());
        assertEquals("Floats", points.get(1).text());
    }
}
