package revise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KEYS = List.of("term", "definition", "id", "was", "aliases", "keyTerms");

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "'', abc, 3",
        "same, same, 0",
        "term, tern, 1",
        "term, terms, 1",
        "term, erm, 1",
        "form, from, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
        "abcdef, badcfe, 3"
    })
    void countsEdits(String a, String b, int edits) {
        assertEquals(edits, Spelling.distance(a, b));
        assertEquals(edits, Spelling.distance(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "tern, term",
        "defintion, definition",
        "Definiton, definition",
        "ids, id",
        "keyterms, keyTerms",
        "key-terms, keyTerms",
        "wsa, was",
        "alases, aliases"
    })
    void findsWhatASlipWasMeantToBe(String word, String key) {
        assertEquals(Optional.of(key), Spelling.nearest(word, KEYS));
    }

    @ParameterizedTest
    @CsvSource({"colour", "zebra", "x", "xy", "meaning", "''"})
    void isSilentAboutWhatIsFarFromAll(String word) {
        assertEquals(Optional.empty(), Spelling.nearest(word, KEYS));
    }

    @Test
    void ofTwoEquallyNearTheFirstWins() {
        assertEquals(Optional.of("cat"), Spelling.nearest("cut", List.of("cat", "cot")));
        assertEquals(Optional.empty(), Spelling.nearest("cut", List.of()));
    }
}
