package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.marking.MarkScheme;

class CueTest {
    /** What words such as "including" announce goes without a trace; in the middle of a sentence it leaves a gap. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Award credit for a fire drill plan, including exits, signs and a roll call | fire drill plan",
                "Gives reasons to wash hands, such as germs or dirt, before meals | reasons to wash hands, before meals",
                "Compares models of change (Lewin, Kotter, Beckhard) in use | Compares models of change in use",
                "Explains how good service contributes to loyalty and trust | good service contributes to …",
                "Keeps records to log the calls, complaints and refunds | Keeps records to log …",
                "Explains how laws, codes and policies shape the rota | … shape the rota",
                "Explains how a plan joins both the owner and the date | plan joins …"
            })
    void whatIsLeftWithoutTheElements(String point, String cue) {
        assertEquals(cue, Cue.of(MarkScheme.of(point)));
    }

    /** Nothing is left to recall, or nothing else is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"States that smoke rises", "Names soap, water and drying", "soap and water"})
    void pointsThatTheirOwnWordsWouldTell(String point) {
        assertEquals("", Cue.of(MarkScheme.of(point)));
    }
}
