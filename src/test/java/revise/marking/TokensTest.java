package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @Test
    void spansPointIntoTheLearnersOwnText() {
        String text = "  It’s the ﬁre-triangle: HEAT, fuel\nand 1.5 m³ of O₂.";
        List<Token> tokens = Tokens.of(text);
        for (Token token : tokens) {
            assertEquals(token.word(), Folding.fold(text.substring(token.start(), token.end())));
        }
        assertEquals(
                List.of("it", "the", "fire", "triangle", "heat", "fuel", "and", "1.5", "m3", "of", "o2"), words(text));
    }

    @Test
    void sentencesAndClausesAreCounted() {
        List<Token> tokens = Tokens.of("One, two. Three e.g. four\nfive");
        assertEquals(
                List.of(0, 0, 1, 1, 1, 1, 2),
                tokens.stream().map(Token::sentence).toList());
        assertTrue(tokens.get(0).clause() < tokens.get(1).clause());
    }

    @Test
    void picturesPartClauses() {
        List<Token> tokens = Tokens.of("don't rush \uD83E\uDD15 train = stay \u2192 win");
        assertEquals(List.of(0, 0, 1, 2, 3), tokens.stream().map(Token::clause).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, organization",
        "colour, color",
        "analyse, analyze",
        "centre, center",
        "travelled, traveled",
        "licence, license",
        "programme, program",
        "haemoglobin, hemoglobin",
        "catalogue, catalog",
        "fulfil, fulfill",
        "organisational, organizational",
        "children, child",
        "bought, buy",
        "Naïve, naive",
        "ＦＵＬＬ, full",
        "don’t, don't",
        "explosion, explode",
        "competitor, compete",
        "loyalty, loyal",
        "shrunk, shrink"
    })
    void spellingsMeet(String one, String other) {
        assertEquals(Tokens.of(one).get(0).stem(), Tokens.of(other).get(0).stem());
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }
}
