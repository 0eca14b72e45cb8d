package revise.quiz;

import java.util.Optional;
import revise.progress.Rating;
import revise.topic.CardKind;
import revise.topic.Wording;

/**
 * What the learner said to a question.
 *
 * @param text as typed; empty when the answer was only revealed
 * @param choice the option chosen, from 0, or -1
 * @param right whether it is right, where that can be told
 */
public record Reply(String text, int choice, Optional<Boolean> right) {
    static Reply typed(Question question, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return new Reply("", -1, Optional.empty());
        }
        if (question.truth().isPresent()) {
            return new Reply(
                    said,
                    -1,
                    claim(said).map(claim -> claim.equals(question.truth().get())));
        }
        return new Reply(said, -1, isExact(question.card(), said) ? Optional.of(true) : Optional.empty());
    }

    static Reply chosen(Question question, int choice) {
        return new Reply(question.options().get(choice), choice, Optional.of(choice == question.right()));
    }

    public boolean isRevealed() {
        return text.isEmpty();
    }

    /**
     * The rating to take unless the learner says otherwise: good for an exact answer or the right option, again for a
     * wrong option. A statement called true or false rightly still wants its reason, which only the learner can judge.
     */
    public Optional<Rating> suggestion(CardKind kind) {
        if (choice >= 0) {
            return right.map(r -> r ? Rating.GOOD : Rating.AGAIN);
        }
        boolean exact = right.orElse(false) && kind != CardKind.MISCONCEPTION;
        return exact ? Optional.of(Rating.GOOD) : Optional.empty();
    }

    private static boolean isExact(Card card, String said) {
        String folded = Wording.fold(said);
        if (folded.equals(Wording.fold(card.answer()))) {
            return true;
        }
        for (String accepted : card.accepted()) {
            if (folded.equals(Wording.fold(accepted))) {
                return true;
            }
        }
        return false;
    }

    /** What the answer says of the statement: its first word tells. */
    private static Optional<Boolean> claim(String said) {
        String folded = Wording.fold(said);
        int space = folded.indexOf(' ');
        return switch (space < 0 ? folded : folded.substring(0, space)) {
            case "t", "true", "yes", "y", "right", "correct" -> Optional.of(true);
            case "f", "false", "no", "n", "wrong", "incorrect", "untrue" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
