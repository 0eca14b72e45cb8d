package revise.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.topic.CardKind;
import revise.topic.Wording;

/**
 * A card as it is asked this time.
 *
 * @param prompt what is shown
 * @param truth of a misconception card, whether what is shown is true
 * @param options the choices, in multiple choice
 * @param right the place of the right one among them, from 0
 * @param points where all points of a topic are asked for at once, those points
 */
public record Question(
        Card card, String prompt, Optional<Boolean> truth, List<String> options, int right, List<Question> points) {
    public Question {
        options = List.copyOf(options);
        points = List.copyOf(points);
    }

    Question(Card card, String prompt, Optional<Boolean> truth, List<String> options, int right) {
        this(card, prompt, truth, options, right, List.of());
    }

    /** Asks for all marking points of a topic at once. */
    public static Question recall(List<Card> points) {
        Card first = points.get(0);
        List<Question> each = new ArrayList<>();
        for (Card point : points) {
            each.add(new Question(point, point.prompt(), Optional.empty(), List.of(), -1));
        }
        String prompt = points.size() == 1
                ? "What earns credit for this topic? It has one marking point."
                : "What earns credit for this topic? It has " + points.size() + " marking points.";
        return new Question(first, prompt, Optional.empty(), List.of(), -1, each);
    }

    /**
     * A card that was put in these words and answered by typing.
     *
     * @param prompt of a misconception card either side; empty for the card's own
     */
    public static Question typed(Card card, String prompt) {
        String shown = prompt.isEmpty() ? card.prompt() : prompt;
        Optional<Boolean> truth = card.kind() == CardKind.MISCONCEPTION
                ? Optional.of(Wording.fold(shown).equals(Wording.fold(card.answer())))
                : Optional.empty();
        return new Question(card, shown, truth, List.of(), -1);
    }

    public boolean isRecall() {
        return !points.isEmpty();
    }

    /**
     * A question to be answered by typing. Of a misconception card either side is shown, but a correction that leans on
     * its misconception never: see {@link Standalone}. The dice are thrown all the same, once for every misconception,
     * so that the wording of one card changes nothing about another.
     */
    static Question of(Card card, Dice dice) {
        if (card.kind() != CardKind.MISCONCEPTION) {
            return new Question(card, card.prompt(), Optional.empty(), List.of(), -1);
        }
        boolean showCorrection = dice.below(2) == 1 && Standalone.is(card.answer());
        String shown = showCorrection ? card.answer() : card.prompt();
        return new Question(card, shown, Optional.of(showCorrection), List.of(), -1);
    }

    public boolean isChoice() {
        return !options.isEmpty();
    }

    /** What stands on the other side of the card. */
    public String answer() {
        return truth.orElse(false) ? card.prompt() : card.answer();
    }
}
