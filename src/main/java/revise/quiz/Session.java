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
    /** Answers to the first of the questions ahead; one at most, unless a whole topic was recalled at once. */
    private final List<Reply> given;

    private final Session beforeRating;

    private Session(
            Examiner examiner, List<Question> ahead, List<Outcome> outcomes, List<Reply> given, Session beforeRating) {
        this.examiner = examiner;
        this.ahead = ahead;
        this.outcomes = outcomes;
        this.given = given;
        this.beforeRating = beforeRating;
    }

    /** A session in which answers are compared, not marked. */
    public static Session of(List<Question> questions) {
        return of(questions, null);
    }

    public static Session of(List<Question> questions, Examiner examiner) {
        return new Session(examiner, List.copyOf(questions), List.of(), List.of(), null);
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
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
    }

    /** The questions still to be asked, the present one first. */
    public List<Question> ahead() {
        return ahead;
    }

    /** Of a topic recalled as a whole, the answers still to be rated, for the first of the questions ahead. */
    public List<Reply> given() {
        return given;
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

    /**
     * Answers by typing; an empty text only reveals. Where a whole topic was asked for, its points take the question's
     * place, each with its part of the answer and still to be rated.
     */
    public Session answer(String text) {
        Question question = question();
        if (!question.isRecall()) {
            return new Session(examiner, ahead, outcomes, List.of(Reply.typed(question, text, examiner)), beforeRating);
        }
        List<Question> points = new ArrayList<>(question.points());
        List<Reply> replies = new ArrayList<>();
        for (Question point : points) {
            replies.add(Reply.typed(point, text, examiner));
        }
        points.addAll(ahead.subList(1, ahead.size()));
        return new Session(examiner, List.copyOf(points), outcomes, replies, beforeRating);
    }

    /** Moves one tick of the present answer's marking on, see {@link Examiner#moved}. */
    public Session tick(int part) {
        List<Reply> changed = new ArrayList<>(given);
        changed.set(0, examiner.moved(question(), given.get(0), part));
        return new Session(examiner, ahead, outcomes, changed, beforeRating);
    }

    /** Answers by choosing an option, counted from 0. */
    public Session choose(int option) {
        return new Session(examiner, ahead, outcomes, List.of(Reply.chosen(question(), option)), beforeRating);
    }

    /**
     * Rates the answer and goes on; a card rated again comes back after a few others.
     *
     * @throws IllegalStateException if there is no answer yet
     */
    public Session rate(Rating rating) {
        if (given.isEmpty()) {
            throw new IllegalStateException("rated before it was answered");
        }
        List<Outcome> rated = new ArrayList<>(outcomes);
        rated.add(new Outcome(question(), given.get(0), rating, isFirst()));
        List<Question> rest = new ArrayList<>(ahead.subList(1, ahead.size()));
        if (rating == Rating.AGAIN) {
            rest.add(Math.min(Math.max(REST, given.size() - 1), rest.size()), question());
        }
        return new Session(examiner, List.copyOf(rest), List.copyOf(rated), later(given), this);
    }

    /** Leaves the card out of this session. */
    public Session skip() {
        return new Session(examiner, List.copyOf(ahead.subList(1, ahead.size())), outcomes, later(given), beforeRating);
    }

    /** The session as it was before the last rating, its answer still to be rated; empty before the first. */
    public Optional<Session> undo() {
        return Optional.ofNullable(beforeRating);
    }

    private static List<Reply> later(List<Reply> given) {
        return given.isEmpty() ? given : given.subList(1, given.size());
    }

    private boolean isFirst() {
        Set<String> seen = new HashSet<>();
        for (Outcome outcome : outcomes) {
            seen.add(outcome.question().card().key());
        }
        return !seen.contains(question().card().key());
    }
}
