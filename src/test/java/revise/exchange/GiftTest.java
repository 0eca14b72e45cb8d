package revise.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import revise.quiz.Card;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.topic.CardKind;

class GiftTest {
    /** The answer of a term as it is written. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, plain",
                "a~b=c#d{e}f:g, a\\~b\\=c\\#d\\{e\\}f\\:g",
                "C:\\new, C\\:\\\\new",
                "a->b, a→b",
                "%50%, [plain]%50%",
                "%x, [plain]%x",
                "[html]x, [plain][html]x",
                "T, T",
                "FALSE, FALSE",
            })
    void escapesAnAnswer(String answer, String written) {
        String gift = Gift.of(List.of(Samples.card(CardKind.TERM, "What?", answer)));
        assertEquals("::The topic, key term 1::[plain]What? {\n\t=" + written + "\n}\n", gift);
    }

    @Test
    void textsHaveNoLinesOfTheirOwn() {
        String gift = Gift.of(List.of(Samples.card(CardKind.FAQ, "a\n\nb", "c\n\n\nd")));
        assertEquals("::The topic, question 1::[plain]a\\n\\nb {####c\\n\\n\\nd}\n", gift);
    }

    @Test
    void anEmptyLineStandsBetweenQuestionsOnly() {
        Card card = Samples.card(CardKind.TERM, "a\n\nb", "c\n\nd", "e\n\nf");
        for (String question : Gift.of(List.of(card, card)).split("\n\n")) {
            assertFalse(question.isBlank());
            assertEquals(1, question.split("::", -1).length - 2);
        }
    }

    @Test
    void misconceptionsAreFalse() {
        String gift = Gift.of(List.of(Samples.card(CardKind.MISCONCEPTION, "wrong", "right")));
        assertEquals("::The topic, misconception 1::[plain]wrong {FALSE####right}\n", gift);
    }

    @Test
    void asksWhatTheQuizAsks() {
        Card card = Samples.card(CardKind.MISCONCEPTION, "wrong", "right");
        Question shownRight = new Question(card, "right", Optional.of(true), List.of(), -1, List.of());
        Question choice = new Question(card, "Which?", Optional.empty(), List.of("no", "right", "%1%"), 1, List.of());
        assertEquals(
                "// seed 42\n\n::The topic, question 1::[plain]right {TRUE####wrong}\n\n"
                        + "::The topic, question 2::[plain]Which? {\n\t~no\n\t=right\n\t~[plain]%1%\n}\n",
                Gift.of(new Paper("", 42, List.of(shownRight, choice))));
    }
}
