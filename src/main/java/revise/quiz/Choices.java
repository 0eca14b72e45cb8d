package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import revise.topic.CardKind;

/**
 * Makes a question one of multiple choice. The options depend on the seed, the card and the topics they are taken from,
 * but on no other question: a mark scheme printed later from the same seed has the same letters.
 */
public final class Choices {
    private static final int WRONG = 3;

    private final List<Card> asked;
    private final Supplier<List<Card>> library;
    private final long seed;

    /**
     * @param asked all cards of the topics asked about, of every kind
     * @param library the cards of all topics; only called for where those asked about have too few
     */
    public Choices(List<Card> asked, Supplier<List<Card>> library, long seed) {
        this.asked = List.copyOf(asked);
        this.library = library;
        this.seed = seed;
    }

    /**
     * Four options, one of them right: the others are answers to cards of the same kind and, for points and concepts,
     * one misconception. They are taken from the card's own topic, where that has too few from those asked about, and
     * only then from the whole library. None is another right answer, nor nearly equal to one of the others. Where the
     * library has too few, so has the question; with none it is asked as it was.
     */
    public Question of(Question question) {
        Card card = question.card();
        Dice dice = Dice.of(seed, card.key());
        WrongOptions wrong = new WrongOptions(card, WRONG, dice.next());
        List<Card> own = own(card);
        if (card.kind() == CardKind.POINT || card.kind() == CardKind.CONCEPT) {
            // One of them is enough: with more, the option that is merely another card's answer would stand out.
            wrong.addMisconception(own);
        }
        wrong.addAnswers(own);
        wrong.addAnswers(asked);
        if (!wrong.isFull()) {
            wrong.addAnswers(library.get());
        }
        if (wrong.isEmpty()) {
            return question;
        }
        List<String> options = dice.shuffled(wrong.texts());
        int right = dice.below(options.size() + 1);
        options.add(right, card.answer());
        String prompt = card.kind() == CardKind.MISCONCEPTION
                ? "Some believe: \"" + card.prompt() + "\" What puts that right?"
                : card.prompt();
        return new Question(card, prompt, Optional.empty(), options, right);
    }

    private List<Card> own(Card card) {
        List<Card> own = new ArrayList<>();
        for (Card other : asked) {
            if (other.topicId().equals(card.topicId())) {
                own.add(other);
            }
        }
        return own;
    }
}
