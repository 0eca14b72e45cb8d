package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import revise.topic.CardKind;

class HintsTest {
    @Test
    void showsTheShapeThenTheBeginnings() {
        assertEquals(
                List.of("2 words: _____  ____", "c____  c___", "cus__  car_"),
                Hints.of(Samples.question(Samples.term("cuseo care"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "tea",
                "煎茶",
                "😀",
                "😀x",
                "a b",
                "one two",
                "plan-do-check-act",
                "one two three four five six",
                "one two three four five six seven",
                "  spaced   out  "
            })
    void neverShowsTheWholeAnswer(String answer) {
        Question typed = Samples.question(Samples.term(answer));
        Card card = Samples.card("a", CardKind.MISCONCEPTION, 1, "the wrong", answer);
        Question statement = new Question(card, "the wrong", Optional.of(false), List.of(), -1);
        for (Question question : List.of(typed, statement)) {
            for (String hint : Hints.of(question)) {
                String shown = " " + hint.replaceAll("\\s+", " ") + " ";
                assertFalse(shown.contains(" " + answer.strip().replaceAll("\\s+", " ") + " "), hint);
                assertFalse(hint.chars().anyMatch(c -> c == 0xfffd), hint);
                assertEquals(
                        hint,
                        new String(
                                hint.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8),
                        "no half of a character");
            }
        }
    }
}
