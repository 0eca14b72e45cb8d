package revise.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import revise.topic.CardKind;

/** Makes a question one of multiple choice. */
public final class Choices {
    private static final int OPTIONS = 4;

    private final List<Card> library;
    private final Dice dice;

    /** @param library the cards that wrong options may be taken from */
    public Choices(List<Card> library, Dice dice) {
        List<Card> sorted = new ArrayList<>(library);
        Collections.sort(sorted);
        this.library = sorted;
        this.dice = dice;
    }

    /**
     * Four options, one of them right: the others are answers to cards of the same kind and, for points and concepts,
     * misconceptions; those of the same topic come first, and none is equal or nearly equal to the right one or to
     * another. Where the library has too few, so has the question; with none it is asked as it was.
     */
    public Question of(Question asked) {
        Card card = asked.card();
        List<String> wrong = new ArrayList<>();
        boolean misconceptionsToo = card.kind() == CardKind.POINT || card.kind() == CardKind.CONCEPT;
        if (misconceptionsToo) {
            // One of them is enough: with more, the option that is merely another card's answer would stand out.
            addFrom(pool(card, true, CardKind.MISCONCEPTION), card, wrong, 1);
        }
        addFrom(pool(card, true, card.kind()), card, wrong, OPTIONS - 1);
        addFrom(pool(card, false, card.kind()), card, wrong, OPTIONS - 1);
        if (wrong.isEmpty()) {
            return asked;
        }
        List<String> options = new ArrayList<>(wrong);
        int right = dice.below(options.size() + 1);
        options.add(right, card.answer());
        String prompt = card.kind() == CardKind.MISCONCEPTION
                ? "Some believe: \"" + card.prompt() + "\" What is right?"
                : card.prompt();
        return new Question(card, prompt, Optional.empty(), options, right);
    }

    private List<Card> pool(Card card, boolean sameTopic, CardKind kind) {
        List<Card> pool = new ArrayList<>();
        for (Card other : library) {
            boolean fits = other.kind() == kind && other.topicId().equals(card.topicId()) == sameTopic;
            if (fits && !other.key().equals(card.key())) {
                pool.add(other);
            }
        }
        return dice.shuffled(pool);
    }

    private static void addFrom(List<Card> pool, Card card, List<String> wrong, int most) {
        for (Card other : pool) {
            boolean falseStatement = other.kind() == CardKind.MISCONCEPTION && card.kind() != CardKind.MISCONCEPTION;
            String option = falseStatement ? other.prompt() : other.answer();
            if (wrong.size() < most && isDistinct(option, card, wrong)) {
                wrong.add(option);
            }
        }
    }

    private static boolean isDistinct(String option, Card card, List<String> wrong) {
        List<String> taken = new ArrayList<>(wrong);
        taken.add(card.answer());
        taken.addAll(card.accepted());
        for (String other : taken) {
            if (Likeness.nearlyEqual(option, other)) {
                return false;
            }
        }
        return true;
    }
}
