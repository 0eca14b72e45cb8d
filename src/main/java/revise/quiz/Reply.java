package revise.quiz;

import java.util.Optional;
import revise.marking.Claim;
import revise.marking.Marking;
import revise.marking.TermMarking;
import revise.progress.Rating;
import revise.topic.CardKind;
import revise.topic.Wording;

/**
 * What the learner said to a question.
 *
 * @param text as typed; empty when the answer was only revealed
 * @param choice the option chosen, from 0, or -1
 * @param right whether it is right, where that can be told for certain
 * @param marking what marking says of it, if it was marked
 * @param term what is said of a typed term
 */
public record Reply(
        String text, int choice, Optional<Boolean> right, Optional<Marking> marking, Optional<TermMarking> term) {
    private static final int NO_CHOICE = -1;

    private static Reply of(String text, int choice, Optional<Boolean> right) {
        return new Reply(text, choice, right, Optional.empty(), Optional.empty());
    }

    /** @param examiner null where answers are only compared */
    static Reply typed(Question question, String text, Examiner examiner) {
        String said = text.strip();
        if (said.isEmpty()) {
            return of("", NO_CHOICE, Optional.empty());
        }
        if (question.truth().isPresent()) {
            return judged(question, said, examiner);
        }
        if (isExact(question.card(), said)) {
            return of(said, NO_CHOICE, Optional.of(true));
        }
        if (examiner == null) {
            return of(said, NO_CHOICE, Optional.empty());
        }
        if (question.card().kind() == CardKind.TERM) {
            Optional<TermMarking> term = Optional.of(examiner.judge(question.card(), said));
            return new Reply(said, NO_CHOICE, Optional.empty(), Optional.empty(), term);
        }
        Marking marking = examiner.mark(question, said);
        return new Reply(said, NO_CHOICE, Optional.empty(), Optional.of(marking), Optional.empty());
    }

    /** Whether the statement was called the right thing can be told for certain; its reason is marked. */
    private static Reply judged(Question question, String said, Examiner examiner) {
        boolean truth = question.truth().orElseThrow();
        Optional<Boolean> right = Claim.of(said).map(claim -> claim.truth() == truth);
        Optional<Marking> marking = examiner == null ? Optional.empty() : Optional.of(examiner.mark(question, said));
        return new Reply(said, NO_CHOICE, right, marking, Optional.empty());
    }

    static Reply chosen(Question question, int choice) {
        return of(question.options().get(choice), choice, Optional.of(choice == question.right()));
    }

    Reply marked(Marking other) {
        return new Reply(text, choice, right, Optional.of(other), term);
    }

    /** Whether the learner may correct what was marked; of a statement called the wrong thing there is nothing to add. */
    public boolean canTick() {
        return marking.isPresent() && right.orElse(true);
    }

    public boolean isRevealed() {
        return text.isEmpty();
    }

    /**
     * The rating to take unless the learner says otherwise: good for an exact answer or the right option, again for a
     * wrong option, else what the marks come to. Where nothing is marked, a statement called true or false rightly still
     * wants its reason, which only the learner can judge.
     */
    public Optional<Rating> suggestion(CardKind kind) {
        if (choice >= 0) {
            return right.map(r -> r ? Rating.GOOD : Rating.AGAIN);
        }
        if (marking.isPresent()) {
            return Rating.of(marking.get().rating());
        }
        if (term.isPresent()) {
            return Rating.of(term.get().match().rating());
        }
        if (kind == CardKind.MISCONCEPTION && !right.orElse(true)) {
            return Optional.of(Rating.AGAIN);
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
}
