package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "service, servise, true", "goals, gaols, true", "retention, retenton, true", "satisfaction, satisfacton, true",
        "plan, paln, false", "dose, nose, false", "abduction, adduction, false", "hypertension, hypotension, false",
        "internal, external, false", "aerobic, anaerobic, false", "15000, 16000, false", "management, managment, true"
    })
    void typingErrors(String wanted, String typed, boolean typo) {
        assertEquals(typo, Kinship.typo(token(wanted), token(typed), Vocabulary.EMPTY));
    }

    @Test
    void wordsOfTheLibraryAreNoErrorsOfEachOther() {
        Vocabulary library = Vocabulary.of(List.of("ileum ilium"));
        assertTrue(Kinship.typo(token("ileum"), token("ilium"), Vocabulary.EMPTY));
        assertFalse(Kinship.typo(token("ileum"), token("ilium"), library));
    }

    @ParameterizedTest
    @CsvSource({
        "increase, decrease",
        "before, after",
        "safe, unsafe",
        "internal, external",
        "aerobic, anaerobic",
        "abduction, adduction",
        "hyperglycaemia, hypoglycaemia",
        "legal, illegal",
        "anode, cathode",
        "higher, lower"
    })
    void opposites(String one, String other) {
        assertTrue(Opposites.reverse(
                token(one).word(),
                token(one).stem(),
                token(other).word(),
                token(other).stem()));
        assertTrue(Opposites.reverse(
                token(other).word(),
                token(other).stem(),
                token(one).word(),
                token(one).stem()));
    }

    private static Token token(String word) {
        return Tokens.of(word).get(0);
    }
}
