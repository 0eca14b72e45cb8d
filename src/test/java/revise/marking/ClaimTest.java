package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
    @ParameterizedTest
    @CsvSource({
        "t, true",
        "True!, true",
        "'yes, it is', true",
        "That's right, true",
        "I agree, true",
        "yes it is false, false",
        "'no, that is true', true",
        "It isn't wrong, true",
        "f its a cycle, false",
        "false because it goes on, false",
        "No., false",
        "untrue, false",
        "'That is not true: it goes on', false",
        "I don't think that's right because it goes on, false",
        "'I disagree, it goes on', false",
        "'It''s a myth, it goes on', false",
        "wrong, false"
    })
    void whatAnAnswerBeginsWith(String answer, boolean truth) {
        assertEquals(Optional.of(truth), Claim.of(answer).map(Claim::truth));
    }

    /** A word that could claim something is often only the first of the reason. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?!",
                "perhaps",
                "falsehood",
                "No single review ends it",
                "Correct plans are needed each time",
                "Wrong figures are put right in the next round",
                "It is a cycle that goes on",
                "The right answer depends",
                "Each review sets the next targets. True"
            })
    void otherBeginningsClaimNothing(String answer) {
        assertEquals(Optional.empty(), Claim.of(answer));
    }

    @Test
    void theReasonStandsWhereItStood() {
        String answer = "F, that is wrong: it goes on";
        assertEquals(
                "                : it goes on", Claim.of(answer).orElseThrow().reason(answer));
    }
}
