package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarkSchemeTest {

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "schemes.tsv", delimiter = '\t', quoteCharacter = '\0')
    void isTakenApart(String core, String mode, String elements, String point) {
        MarkScheme scheme = MarkScheme.of(point);
        assertEquals(core, scheme.core().text());
        assertEquals(mode, scheme.mode().word());
        assertEquals(elements == null ? List.of() : Arrays.asList(elements.split(" \\| ")), texts(scheme));
    }

    @Test
    void alternativesFindTheirPartByItsWords() {
        MarkScheme scheme = MarkScheme.of(
                "Award credit for a training plan, including the dates of sessions, costs, and trainers",
                2,
                0,
                Map.of("Dates of the sessions!", List.of("when"), "training plans", List.of("programme")),
                List.of());
        assertEquals(List.of("when"), scheme.elements().get(0).alternatives());
        assertEquals(List.of("programme"), scheme.core().alternatives());
        assertEquals(List.of("budget of the council"), scheme.unknownNames(List.of("budget of the council", "cost")));
    }

    @Test
    void anAlternativeOfTheWholePoint() {
        MarkScheme scheme = MarkScheme.of("Explains how service contributes to customer loyalty and business success")
                .accepting(Map.of(
                        "service contributes to customer loyalty and business success", List.of("people come back")));
        assertEquals(List.of("people come back"), scheme.alternatives());
    }

    @Test
    void anAlternativeOfAPhraseInsideAPart() {
        MarkScheme scheme = MarkScheme.of(
                        "States that by osmosis water molecules move through a partially permeable membrane")
                .accepting(Map.of("partially permeable membrane", List.of("skin with tiny holes")));
        assertEquals(List.of(), scheme.unknownNames(List.of("partially permeable membrane")));
        assertEquals(
                "partially permeable membrane", scheme.core().insets().get(0).phrase());
        Marker marker = Marker.of(Vocabulary.EMPTY);
        Marking marking = marker.mark(
                "", List.of(scheme), "By osmosis the water molecules move through a skin with tiny holes in it.");
        assertEquals(Verdict.COVERED, marking.points().get(0).verdict());
    }

    @Test
    void bracketsBehindAnElementAreAlternatives() {
        MarkScheme scheme = MarkScheme.of("Gives measures, including net promoter score (NPS) and churn");
        assertEquals(List.of("NPS"), scheme.elements().get(0).alternatives());
    }

    @Test
    void theNumberRequired() {
        assertEquals(
                3, MarkScheme.of("Names gases, including neon, argon and xenon").require());
        assertEquals(
                1, MarkScheme.of("Names gases such as neon, argon and xenon").require());
        assertEquals(2, MarkScheme.of("Any two from: neon; argon; xenon").require());
        MarkScheme two = MarkScheme.of("Names gases, including neon, argon and xenon", 1, 2, Map.of(), List.of());
        assertEquals(2, two.require());
        assertEquals(Mode.ANY, two.mode());
        assertEquals(0, MarkScheme.of("Washes hands").require());
    }

    @Test
    void aDefinitionStaysWhole() {
        MarkScheme scheme = MarkScheme.whole("Planning, doing, and checking, including budgets and dates.");
        assertEquals(Mode.NONE, scheme.mode());
        assertEquals("Planning, doing, and checking, including budgets and dates.", scheme.text());
    }

    @Test
    void oddTextsAreTakenWhole() {
        for (String text :
                List.of("x", "Including", "such as", "e.g.", "Award credit for", ", , ,", "(", "a, and", "😀")) {
            if (text.equals(", , ,") || text.equals("(")) {
                assertThrows(IllegalArgumentException.class, () -> MarkScheme.of(text), text);
            } else {
                assertEquals(false, MarkScheme.of(text).core().text().isBlank(), text);
            }
        }
    }

    private static List<String> texts(MarkScheme scheme) {
        return scheme.elements().stream().map(Element::text).toList();
    }
}
