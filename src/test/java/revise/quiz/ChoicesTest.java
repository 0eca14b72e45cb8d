package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import revise.topic.CardKind;

class ChoicesTest {
    @Test
    void fourOptionsOfWhichOneIsRight() {
        List<Card> library = new ArrayList<>(Samples.terms("a", 6));
        library.addAll(Samples.terms("b", 6));
        Set<Integer> places = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Card card = library.get((int) (seed % 6));
            Question question = new Choices(library, new Dice(seed)).of(Samples.question(card));
            assertEquals(4, new HashSet<>(question.options()).size());
            assertEquals(card.answer(), question.options().get(question.right()));
            assertTrue(question.options().stream().allMatch(option -> option.startsWith("aword")), "the same topic");
            places.add(question.right());
        }
        assertEquals(Set.of(0, 1, 2, 3), places);
    }

    @Test
    void otherTopicsFillUp() {
        List<Card> library = new ArrayList<>(Samples.terms("a", 2));
        library.addAll(Samples.terms("b", 6));
        Question question = new Choices(library, new Dice(1)).of(Samples.question(library.get(0)));
        assertEquals(4, question.options().size());
        assertTrue(question.options().contains("aword1"));
    }

    @Test
    void noOptionIsNearlyRight() {
        Card card = Samples.card("a", CardKind.TERM, 1, "?", "service recovery", "making good");
        List<Card> library = List.of(
                card,
                Samples.card("a", CardKind.TERM, 2, "?", "Service Recovery!"),
                Samples.card("a", CardKind.TERM, 3, "?", "the service recovery"),
                Samples.card("a", CardKind.TERM, 4, "?", "making good"),
                Samples.card("a", CardKind.TERM, 5, "?", "recovery"),
                Samples.card("a", CardKind.TERM, 6, "?", "benchmark"),
                Samples.card("a", CardKind.TERM, 7, "?", "the benchmark"));
        for (long seed = 0; seed < 50; seed++) {
            Question question = new Choices(library, new Dice(seed)).of(Samples.question(card));
            assertEquals(2, question.options().size(), question.options().toString());
            assertFalse(question.options().contains("making good"));
        }
    }

    @Test
    void withoutAnyOtherAnswerItIsTyped() {
        Card card = Samples.term("alone");
        Question asked = Samples.question(card);
        assertEquals(asked, new Choices(List.of(card), new Dice(1)).of(asked));
    }

    @Test
    void oneMisconceptionIsAmongTheOptionsOfAPoint() {
        List<Card> library = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            library.add(Samples.card("a", CardKind.POINT, i, "p" + i, "point" + i));
            library.add(Samples.card("a", CardKind.MISCONCEPTION, i, "wrong" + i, "right" + i));
        }
        Question question = new Choices(library, new Dice(1)).of(Samples.question(library.get(0)));
        long wrong = question.options().stream()
                .filter(option -> option.startsWith("wrong"))
                .count();
        assertEquals(1, wrong);
        assertTrue(question.options().stream().noneMatch(option -> option.startsWith("right")));
    }
}
