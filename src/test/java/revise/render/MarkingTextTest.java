package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import revise.marking.MarkScheme;
import revise.marking.Marker;
import revise.marking.Marking;
import revise.marking.Vocabulary;

class MarkingTextTest {
    private static final Look WIDE = new Look(80, Palette.NONE, false);

    private static final String PLAN =
            "Gives a detailed plan for the desk, including staff training, a share of the budget, and use of technology.";

    @Test
    void theWordsThatEarnedAPartStandBesideIt() {
        assertEquals(
                """
                Partly covered · 0.5 of 1 mark · 2 of 3 asked for
                  ✗ not seen      detailed plan for the desk
                  ✓ covered       staff training       "training for all the staff"
                  ✓ covered       share of the budget  "budget is shared"
                  ✗ not seen      use of technology
                """.replace("\"staff\"", "\"training for all the staff\""),
                screen(PLAN, "There is training for all the staff. The budget is shared out.", WIDE));
    }

    @Test
    void whereThereIsNoRoomTheyStandBelow() {
        String screen = screen(PLAN, "All staff get training.", new Look(40, Palette.NONE, false));
        assertTrue(screen.contains("  ✓ covered   staff training\n              \"staff get training\"\n"), screen);
    }

    @Test
    void theAnswerIsShownWithItsMatchedWordsInColour() {
        String screen = screen(PLAN, "There is training.", new Look(80, Palette.ANSI, false));
        assertTrue(screen.contains("There is \033[35mtraining\033[0m."), screen);
        assertFalse(screen(PLAN, "There is training.", WIDE).contains("Your answer"));
    }

    @Test
    void inPlainWordsThereAreNoSymbols() {
        String screen = screen(PLAN, "There is training for all the staff.", new Look(80, Palette.NONE, true));
        assertTrue(screen.startsWith("Partly covered, 0.5 of 1 mark, 1 of 3 asked for\n"), screen);
        assertFalse(screen.contains("✓") || screen.contains("·"), screen);
    }

    @Test
    void itIsSaidWhatKeptTheVerdictDown() {
        String screen = screen(PLAN, "It is not true that staff training is in the plan for the desk.", WIDE);
        assertTrue(screen.startsWith("Not seen · 0 of 1 mark\n"), screen);
        assertTrue(screen.contains("note            The answer says that this is not so."), screen);
    }

    @Test
    void oneExampleIsEnoughWhereTheyAreExamples() {
        String point = "Explains that metals conduct electricity, for example copper, iron or zinc.";
        assertTrue(screen(point, "Metals conduct electricity, as copper does.", WIDE)
                .startsWith("Likely covered · 1 of 1 mark · one of them is enough\n"));
        assertTrue(screen(point, "It could be copper.", WIDE)
                .startsWith("Partly covered · 0.5 of 1 mark · say more of what it is about\n"));
    }

    private static String screen(String point, String answer, Look look) {
        Marking marking =
                Marker.of(Vocabulary.EMPTY).mark("What belongs to it?", List.of(MarkScheme.of(point)), answer);
        return MarkingText.of(marking, answer, look).toString();
    }
}
