package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.progress.Rating;
import revise.topic.CardKind;

class ReplyTest {
    private static final Question NPS = Samples.question(Samples.term("Net Promoter Score", "NPS"));

    @ParameterizedTest
    @ValueSource(strings = {"Net Promoter Score", " net promoter  score. ", "NET-PROMOTER SCORE", "nps", "\"NPS\""})
    void anExactAnswerIsSuggestedAsGood(String text) {
        Reply reply = Reply.typed(NPS, text, null);
        assertEquals(Optional.of(true), reply.right());
        assertEquals(Optional.of(Rating.GOOD), reply.suggestion(CardKind.TERM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"net promoter", "score", "nonsense", "net promoter scores are it"})
    void nothingIsSuggestedForAnyOther(String text) {
        Reply reply = Reply.typed(NPS, text, null);
        assertEquals(Optional.empty(), reply.right());
        assertEquals(Optional.empty(), reply.suggestion(CardKind.TERM));
        assertFalse(reply.isRevealed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void anEmptyLineReveals(String text) {
        Reply reply = Reply.typed(NPS, text, null);
        assertTrue(reply.isRevealed());
        assertEquals(Optional.empty(), reply.suggestion(CardKind.TERM));
    }

    @ParameterizedTest
    @CsvSource({
        "t, true",
        "True!, true",
        "'yes, it is', true",
        "f, false",
        "'false: because', false",
        "'No.', false",
        "untrue, false",
        "perhaps, ",
        "falsehood, "
    })
    void aClaimIsTheFirstWord(String text, Boolean claim) {
        Card card = Samples.card("a", CardKind.MISCONCEPTION, 1, "wrong", "right");
        Question shownTrue = new Question(card, "right", Optional.of(true), List.of(), -1);
        Reply reply = Reply.typed(shownTrue, text, null);
        assertEquals(Optional.ofNullable(claim), reply.right());
        Optional<Rating> suggested = Boolean.FALSE.equals(claim) ? Optional.of(Rating.AGAIN) : Optional.empty();
        assertEquals(
                suggested, reply.suggestion(CardKind.MISCONCEPTION), "of a right claim the learner judges the reason");
    }

    @Test
    void anOptionIsRightOrWrong() {
        Question question = new Question(NPS.card(), "?", Optional.empty(), List.of("a", "b"), 1);
        assertEquals(Optional.of(Rating.GOOD), Reply.chosen(question, 1).suggestion(CardKind.TERM));
        assertEquals(Optional.of(Rating.AGAIN), Reply.chosen(question, 0).suggestion(CardKind.TERM));
    }
}
