package revise.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Plan-Do-Check-Act |plan do check act",
                "  Root   cause\tanalysis!|root cause analysis",
                "customer's|customers",
                "customer’s|customers",
                "STRASSE|strasse",
                "Straße|strasse",
                "ΟΔΟΣ|οδος",
                "οδοσ|οδος",
                "ﬁle №1|file no1",
                "Café|café",
                "Cafe\u0301|café",
                "“Quoted” (and) – dashed…|quoted and dashed",
                "a\u200bb\u00a0c|a b c",
                "50% + 3 = £5|50 + 3 = £5",
                "😀 Smile|😀 smile",
                "???|???",
                " - |-"
            })
    void keepsTheWordsAlone(String text, String folded) {
        assertEquals(folded, Wording.fold(text));
        assertEquals(folded, Wording.fold(folded));
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("title", Wording.fold("TITLE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void differentTextsOfPunctuationStayDifferent() {
        assertNotEquals(Wording.fold("?"), Wording.fold("!"));
        assertEquals("", Wording.fold(""));
    }
}
