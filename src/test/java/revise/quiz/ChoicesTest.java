package revise.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import revise.topic.CardKind;

class ChoicesTest {
    private static Question asked(List<Card> topics, List<Card> library, long seed, Card card) {
        return new Choices(topics, () -> library, seed).of(Samples.question(card));
    }

    private static Question asked(List<Card> topics, long seed, Card card) {
        return asked(topics, topics, seed, card);
    }

    private static Choices sparing(List<Card> topics, long seed) {
        return new Choices(topics, () -> fail("the rest of the library is not needed"), seed);
    }

    @Test
    void fourOptionsOfWhichOneIsRight() {
        List<Card> topics = new ArrayList<>(Samples.terms("a", 6));
        topics.addAll(Samples.terms("b", 6));
        for (long seed = 0; seed < 200; seed++) {
            Card card = topics.get((int) (seed % 6));
            Question question = sparing(topics, seed).of(Samples.question(card));
            assertEquals(4, new HashSet<>(question.options()).size());
            assertEquals(card.answer(), question.options().get(question.right()));
            assertTrue(question.options().stream().allMatch(option -> option.startsWith("aword")), "the same topic");
        }
    }

    /** Chi-squared with three degrees of freedom stays below 16.27 in 999 of 1000 cases, with five below 20.52. */
    @Test
    void everyPlaceAndEveryWrongOptionIsAboutEquallyLikely() {
        List<Card> topic = Samples.terms("a", 7);
        Map<Integer, Integer> places = new HashMap<>();
        Map<String, Integer> wrong = new HashMap<>();
        int seeds = 12_000;
        for (long seed = 0; seed < seeds; seed++) {
            Question question = sparing(topic, seed).of(Samples.question(topic.get(0)));
            places.merge(question.right(), 1, Integer::sum);
            question.options().forEach(option -> wrong.merge(option, 1, Integer::sum));
        }
        wrong.remove("aword0");
        assertEquals(4, places.size());
        assertEquals(6, wrong.size());
        assertTrue(chiSquared(places) < 16.27, places.toString());
        assertTrue(chiSquared(wrong) < 20.52, wrong.toString());
    }

    /** One paper has its right answers in every place, too. */
    @Test
    void thePlacesOfOneQuizAreAboutEquallyLikely() {
        List<Card> topic = Samples.terms("a", 4000);
        Map<Integer, Integer> places = new HashMap<>();
        for (Card card : topic) {
            List<Card> few = List.of(card, topic.get(1), topic.get(2), topic.get(3), topic.get(4));
            places.merge(asked(few, 42, card).right(), 1, Integer::sum);
        }
        assertTrue(chiSquared(places) < 16.27, places.toString());
    }

    private static double chiSquared(Map<?, Integer> counts) {
        double expected =
                counts.values().stream().mapToInt(Integer::intValue).average().orElseThrow();
        return counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void neitherAnotherTopicNorTheNumberOrOrderOfQuestionsChangesTheOptions() {
        List<Card> topics = new ArrayList<>(Samples.terms("a", 5));
        topics.addAll(Samples.terms("b", 2));
        List<Card> library = new ArrayList<>(topics);
        library.addAll(Samples.terms("c", 9));
        for (long seed = 0; seed < 100; seed++) {
            Map<String, Question> all = byKey(topics, library, 7, seed);
            assertEquals(all, byKey(topics, topics, 7, seed), "another topic joined");
            assertEquals(all, byKey(new Dice(seed).shuffled(topics), library, 7, seed), "in another order");
            byKey(topics, library, 3, seed).forEach((key, question) -> assertEquals(all.get(key), question));
        }
    }

    private static Map<String, Question> byKey(List<Card> topics, List<Card> library, int most, long seed) {
        Choices choices = new Choices(topics, () -> library, seed);
        Map<String, Question> questions = new HashMap<>();
        for (Question question : Draw.of(topics, EnumSet.allOf(CardKind.class), most, new Dice(seed))) {
            questions.put(question.card().key(), choices.of(question));
        }
        return questions;
    }

    @Test
    void topicsAskedAboutComeBeforeTheRestOfTheLibrary() {
        List<Card> topics = new ArrayList<>(Samples.terms("a", 2));
        topics.addAll(Samples.terms("b", 6));
        List<Card> library = new ArrayList<>(topics);
        library.addAll(Samples.terms("c", 6));
        for (long seed = 0; seed < 50; seed++) {
            Question question = sparing(topics, seed).of(Samples.question(topics.get(0)));
            assertEquals(4, question.options().size());
            assertTrue(question.options().contains("aword1"));
            Question alone = asked(topics.subList(0, 2), library, seed, topics.get(0));
            assertEquals(4, alone.options().size());
            assertTrue(alone.options().contains("aword1"));
        }
    }

    @Test
    void aCardThatJoinsTheTopicTakesAtMostOneOption() {
        List<Card> topic = Samples.terms("a", 12);
        int kept = 0;
        for (long seed = 0; seed < 100; seed++) {
            List<String> before = new ArrayList<>(
                    asked(topic.subList(0, 11), seed, topic.get(0)).options());
            before.removeAll(asked(topic, seed, topic.get(0)).options());
            assertTrue(before.size() <= 1, before.toString());
            kept += before.isEmpty() ? 1 : 0;
        }
        assertTrue(kept > 50, kept + " of 100");
    }

    @Test
    void noOptionIsNearlyRight() {
        Card card =
                Samples.card("a", CardKind.TERM, 1, "making it up to a customer", "service recovery", "making good");
        List<Card> library = List.of(
                card,
                Samples.card("a", CardKind.TERM, 2, "?", "Service Recovery!"),
                Samples.card("a", CardKind.TERM, 3, "?", "the service recovery"),
                Samples.card("a", CardKind.TERM, 4, "?", "making good"),
                Samples.card("a", CardKind.TERM, 5, "?", "recovery"),
                Samples.card("a", CardKind.TERM, 6, "?", "benchmark"),
                Samples.card("a", CardKind.TERM, 7, "?", "the benchmark"),
                Samples.card("b", CardKind.TERM, 8, "Making it up to a customer.", "redress"),
                Samples.card("b", CardKind.TERM, 9, "?", "amends", "service recovery"));
        for (long seed = 0; seed < 50; seed++) {
            Question question = asked(library, seed, card);
            assertEquals(2, question.options().size(), question.options().toString());
            assertTrue(Collections.disjoint(question.options(), List.of("making good", "redress", "amends")));
        }
    }

    @Test
    void theSameQuestionElsewhereGivesNoWrongOption() {
        for (CardKind kind : List.of(CardKind.CONCEPT, CardKind.POINT, CardKind.FAQ)) {
            Card card = Samples.card("a", kind, 1, "Service recovery", "putting right what went wrong");
            List<Card> library = List.of(
                    card,
                    Samples.card("b", kind, 1, "service recovery", "making amends after a failure"),
                    Samples.card("b", kind, 2, "Benchmark", "a measure for comparison"));
            Question question = asked(library, 1, card);
            assertEquals(2, question.options().size(), question.options().toString());
            assertTrue(question.options().contains("a measure for comparison"));
        }
    }

    @Test
    void aCorrectionThatCouldBeOneOfThisMisconceptionIsNoWrongOption() {
        Card card = Samples.card("a", CardKind.MISCONCEPTION, 1, "Projects only need a plan.", "They need people.");
        List<Card> library = List.of(
                card,
                Samples.card("a", CardKind.MISCONCEPTION, 2, "Sums are for accountants.", "It involves everybody."),
                Samples.card("a", CardKind.MISCONCEPTION, 3, "Any water does.", "Green tea wants cooler water."));
        Question question = asked(library, 1, card);
        assertEquals(2, question.options().size(), question.options().toString());
        assertFalse(question.options().contains("It involves everybody."));
    }

    @Test
    void withoutAnyOtherAnswerItIsTyped() {
        Card card = Samples.term("alone");
        assertEquals(Samples.question(card), asked(List.of(card), 1, card));
    }

    @Test
    void oneMisconceptionIsAmongTheOptionsOfAPoint() {
        List<Card> library = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            library.add(Samples.card("a", CardKind.POINT, i, "p" + i, "point" + i));
            library.add(Samples.card("a", CardKind.MISCONCEPTION, i, "wrong" + i, "right" + i));
        }
        Question question = asked(library, 1, library.get(0));
        long wrong = question.options().stream()
                .filter(option -> option.startsWith("wrong"))
                .count();
        assertEquals(1, wrong);
        assertTrue(question.options().stream().noneMatch(option -> option.startsWith("right")));
    }
}
