package revise.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import revise.topic.CardKind;
import revise.topic.Wording;

/**
 * Gathers the wrong options of one question. Every card has a rank that depends on the question and on itself alone, and
 * those of the lowest rank are taken: a card that joins the others may take the place of one, but moves no other.
 */
final class WrongOptions {
    private final Card card;
    private final int most;
    private final long seed;
    private final List<String> texts = new ArrayList<>();

    /** @param seed the question's own */
    WrongOptions(Card card, int most, long seed) {
        this.card = card;
        this.most = most;
        this.seed = seed;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    boolean isFull() {
        return texts.size() == most;
    }

    /** Adds what one of the misconceptions holds to be true. */
    void addMisconception(List<Card> cards) {
        for (Card other : ranked(cards, CardKind.MISCONCEPTION)) {
            if (isEmpty()) {
                add(other.prompt());
            }
        }
    }

    /** Fills up with answers to cards of the question's kind. */
    void addAnswers(List<Card> cards) {
        if (isFull()) {
            return;
        }
        for (Card other : ranked(cards, card.kind())) {
            if (!isFull() && !isAnsweredBy(other)) {
                add(other.answer());
            }
        }
    }

    /** Two cards of one rank, which is next to impossible, go by their keys. */
    private record Ranked(long rank, Card card) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return rank == other.rank ? card.compareTo(other.card) : Long.compare(rank, other.rank);
        }
    }

    private List<Card> ranked(List<Card> cards, CardKind kind) {
        List<Ranked> ranked = new ArrayList<>();
        for (Card other : cards) {
            if (other.kind() == kind && !other.key().equals(card.key())) {
                ranked.add(new Ranked(Dice.of(seed, other.key()).next(), other));
            }
        }
        Collections.sort(ranked);
        List<Card> inOrder = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            inOrder.add(one.card());
        }
        return inOrder;
    }

    /** Whether the other card's answer would be a right one, too, in whatever words it is put. */
    private boolean isAnsweredBy(Card other) {
        return switch (card.kind()) {
            // Another name for the same thing.
            case TERM -> Likeness.nearlyEqual(card.prompt(), other.prompt()) || namesTheSame(other);
            // A correction that leans on its misconception would be read as one of this.
            case MISCONCEPTION -> !Standalone.is(other.answer()) || asksTheSame(other);
            case POINT -> !Deck.isUntold(card) && asksTheSame(other);
            case CONCEPT, FAQ -> asksTheSame(other);
        };
    }

    private boolean asksTheSame(Card other) {
        return Wording.fold(card.prompt()).equals(Wording.fold(other.prompt()));
    }

    private boolean namesTheSame(Card other) {
        for (String name : other.accepted()) {
            if (isRight(name)) {
                return true;
            }
        }
        return false;
    }

    private void add(String option) {
        if (isRight(option)) {
            return;
        }
        for (String taken : texts) {
            if (Likeness.nearlyEqual(option, taken)) {
                return;
            }
        }
        texts.add(option);
    }

    /** Whether a reader would take it for the right answer. */
    private boolean isRight(String option) {
        if (Likeness.nearlyEqual(option, card.answer())) {
            return true;
        }
        for (String accepted : card.accepted()) {
            if (Likeness.nearlyEqual(option, accepted)) {
                return true;
            }
        }
        return false;
    }
}
