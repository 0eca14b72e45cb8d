package revise.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revise.progress.Rating;

/**
 * A quiz at one moment. Every step gives the next session and leaves this one as it is, which is also how a rating is
 * taken back: the session before it is still there.
 */
public final class Session {
    /** How many other cards come before one that was rated again. */
    private static final int REST = 4;

    private final Examiner examiner;
    private final List<Question> ahead;
    private final List<Outcome> outcomes;
    private final Reply reply;
    private final Session beforeRating;

    private Session(
            Examiner examiner, List<Question> ahead, List<Outcome> outcomes, Reply reply, Session beforeRating) {
        this.examiner = examiner;
        this.ahead = ahead;
        this.outcomes = outcomes;
        this.reply = reply;
        this.beforeRating = beforeRating;
    }

    /** A session in which answers are compared, not marked. */
    public static Session of(List<Question> questions) {
        return of(questions, null);
    }

    public static Session of(List<Question> questions, Examiner examiner) {
        return new Session(examiner, List.copyOf(questions), List.of(), null, null);
    }

    public boolean isOver() {
        return ahead.isEmpty();
    }

    /** The question being asked; there is one unless the session is over. */
    public Question question() {
        return ahead.get(0);
    }

    /** The answer given to it, once there is one. */
    public Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    /** The questions still to be asked, the present one first. */
    public List<Question> ahead() {
        return ahead;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The number of the present question, from 1. */
    public int number() {
        return outcomes.size() + 1;
    }

    /** How many questions there are, those that come back included. */
    public int total() {
        return outcomes.size() + ahead.size();
    }

    /** Answers by typing; an empty text only reveals. */
    public Session answer(String text) {
        return new Session(examiner, ahead, outcomes, Reply.typed(question(), text, examiner), beforeRating);
    }

    /** Answers by choosing an option, counted from 0. */
    public Session choose(int option) {
        return new Session(examiner, ahead, outcomes, Reply.chosen(question(), option), beforeRating);
    }

    /**
     * Rates the answer and goes on; a card rated again comes back after a few others.
     *
     * @throws IllegalStateException if there is no answer yet
     */
    public Session rate(Rating rating) {
        if (reply == null) {
            throw new IllegalStateException("rated before it was answered");
        }
        List<Outcome> rated = new ArrayList<>(outcomes);
        rated.add(new Outcome(question(), reply, rating, isFirst()));
        List<Question> rest = new ArrayList<>(ahead.subList(1, ahead.size()));
        if (rating == Rating.AGAIN) {
            rest.add(Math.min(REST, rest.size()), question());
        }
        return new Session(examiner, List.copyOf(rest), List.copyOf(rated), null, this);
    }

    /** Leaves the card out of this session. */
    public Session skip() {
        return new Session(examiner, List.copyOf(ahead.subList(1, ahead.size())), outcomes, null, beforeRating);
    }

    /** The session as it was before the last rating, its answer still to be rated; empty before the first. */
    public Optional<Session> undo() {
        return Optional.ofNullable(beforeRating);
    }

    private boolean isFirst() {
        Set<String> seen = new HashSet<>();
        for (Outcome outcome : outcomes) {
            seen.add(outcome.question().card().key());
        }
        return !seen.contains(question().card().key());
    }
}
