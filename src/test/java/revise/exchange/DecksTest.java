package revise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.quiz.Card;
import revise.topic.CardKind;

class DecksTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, plain",
                "# no comment, \"# no comment\"",
                "tags:x, \"tags:x\"",
                "say \"yes\", \"say \"\"yes\"\"\"",
                "`a\tb`, `\"a\tb\"`",
                "`a\nb`, `\"a\nb\"`",
            })
    void ankiQuotesWhatItWouldMisread(String prompt, String written) {
        String anki = AnkiText.of(List.of(Samples.card(CardKind.FAQ, prompt, "answer")));
        assertEquals(written + "\tanswer\tThe topic\tt/faq/1\tt faq\n", anki);
    }

    @Test
    void ankiTagsHaveNoSpacesAndDecksNoLevels() {
        Card card = new Card("k", CardKind.POINT, "t", "A::B", 1, "p", "a", List.of(), "explain why", 1);
        assertEquals("p\ta\tA: :B\tk\tt point explain-why\n", AnkiText.of(List.of(card)));
    }

    @Test
    void aTermStandsBeforeItsDefinition() {
        Card term = Samples.card(CardKind.TERM, "the\tdefinition\nof it", "term");
        Card concept = Samples.card(CardKind.CONCEPT, "concept", "its definition");
        assertEquals("term\tthe definition of it\nconcept\tits definition\n", QuizletTsv.of(List.of(term, concept)));
    }

    @Test
    void aLineThatReadsAsAMarkIsIndented() {
        Card card = Samples.card(CardKind.FAQ, "Q: one?\nQ: two?", "one\nA: b\nC: c\n---\nQuite");
        assertEquals("Q: Q: one?\n Q: two?\nA: one\n A: b\n C: c\n ---\nQuite\n", Hashcards.of(List.of(card)));
    }

    @Test
    void aDeckIsNamedInToml() {
        assertEquals("---\nname = \"a \\\"b\\\" \\\\ c\"\n---\n\n", Hashcards.header("a \"b\" \\ c"));
    }
}
