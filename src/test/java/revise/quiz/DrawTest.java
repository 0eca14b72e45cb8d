package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import revise.topic.CardKind;

class DrawTest {
    private static final Set<CardKind> ALL = EnumSet.allOf(CardKind.class);
    private static final String TRUE_ALONE = "Green tea wants cooler water.";

    private static List<Card> library() {
        List<Card> cards = new ArrayList<>();
        cards.addAll(Samples.terms("a", 10));
        cards.addAll(Samples.terms("b", 3));
        cards.addAll(Samples.terms("c", 6));
        return cards;
    }

    @Test
    void theOrderOfTheTopicsDoesNotMatter() {
        List<Card> cards = library();
        List<Question> drawn = Draw.of(cards, ALL, 12, new Dice(5));
        for (int seed = 0; seed < 20; seed++) {
            assertEquals(drawn, Draw.of(new Dice(seed).shuffled(cards), ALL, 12, new Dice(5)));
        }
        Collections.reverse(cards);
        assertEquals(drawn, Draw.of(cards, ALL, 12, new Dice(5)));
    }

    @Test
    void drawsEachCardOnceAndNoMoreThanAsked() {
        for (int most = 1; most < 25; most++) {
            List<Question> drawn = Draw.of(library(), ALL, most, new Dice(most));
            assertEquals(Math.min(most, 19), drawn.size());
            assertEquals(drawn.size(), new HashSet<>(drawn).size());
        }
    }

    @Test
    void topicsTakeTurns() {
        List<Question> drawn = Draw.of(library(), ALL, 9, new Dice(2));
        for (int turn = 0; turn < 3; turn++) {
            Set<String> topics = new HashSet<>();
            drawn.subList(3 * turn, 3 * turn + 3)
                    .forEach(question -> topics.add(question.card().topicId()));
            assertEquals(Set.of("a", "b", "c"), topics);
        }
    }

    @Test
    void drawsOnlyTheKindsAskedFor() {
        List<Card> cards = library();
        cards.add(Samples.card("a", CardKind.FAQ, 1, "Why?", "Because."));
        List<Question> drawn = Draw.of(cards, EnumSet.of(CardKind.FAQ), 20, new Dice(2));
        assertEquals(1, drawn.size());
    }

    /** Chi-squared with nine degrees of freedom stays below 27.88 in 999 of 1000 cases. */
    @Test
    void eachCardIsFirstAboutEquallyOften() {
        List<Card> cards = Samples.terms("a", 10);
        Map<String, Integer> first = new HashMap<>();
        int seeds = 10_000;
        for (long seed = 0; seed < seeds; seed++) {
            Question question = Draw.of(cards, ALL, 1, new Dice(seed)).get(0);
            first.merge(question.card().key(), 1, Integer::sum);
        }
        double expected = seeds / 10.0;
        double chiSquared = 0;
        for (Card card : cards) {
            double off = first.getOrDefault(card.key(), 0) - expected;
            chiSquared += off * off / expected;
        }
        assertTrue(chiSquared < 27.88, "chi-squared is " + chiSquared);
    }

    @Test
    void eitherSideOfAMisconceptionIsShown() {
        List<Card> one = List.of(Samples.card("a", CardKind.MISCONCEPTION, 1, "wrong", TRUE_ALONE));
        int shownTrue = 0;
        for (long seed = 0; seed < 1000; seed++) {
            Question question = Draw.of(one, ALL, 1, new Dice(seed)).get(0);
            boolean truth = question.truth().orElseThrow();
            assertEquals(truth ? TRUE_ALONE : "wrong", question.prompt());
            assertEquals(truth ? "wrong" : TRUE_ALONE, question.answer());
            shownTrue += truth ? 1 : 0;
        }
        assertTrue(shownTrue > 400 && shownTrue < 600, shownTrue + " of 1000");
    }

    @Test
    void aCorrectionThatLeansOnItsMisconceptionIsNeverShown() {
        List<Card> one = List.of(Samples.card("a", CardKind.MISCONCEPTION, 1, "wrong", "It wants cooler water."));
        for (long seed = 0; seed < 200; seed++) {
            Question question = Draw.of(one, ALL, 1, new Dice(seed)).get(0);
            assertEquals("wrong", question.prompt());
            assertFalse(question.truth().orElseThrow());
            assertEquals("It wants cooler water.", question.answer());
        }
    }

    @Test
    void theWordingOfOneCardChangesNothingAboutTheOthers() {
        for (long seed = 0; seed < 100; seed++) {
            List<Question> before = Draw.of(misconceptions(TRUE_ALONE), ALL, 20, new Dice(seed));
            List<Question> after = Draw.of(misconceptions("It wants cooler water."), ALL, 20, new Dice(seed));
            for (int i = 0; i < before.size(); i++) {
                assertEquals(before.get(i).card().key(), after.get(i).card().key());
                if (before.get(i).card().number() != 3) {
                    assertEquals(before.get(i), after.get(i));
                }
            }
        }
    }

    /** @param correction of the third of them */
    private static List<Card> misconceptions(String correction) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cards.add(Samples.card("a", CardKind.MISCONCEPTION, i, "wrong" + i, i == 3 ? correction : TRUE_ALONE));
        }
        return cards;
    }
}
