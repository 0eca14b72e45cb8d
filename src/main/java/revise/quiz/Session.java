package revise.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revise.progress.NextStates;
import revise.progress.Rating;

/**
 * A quiz at one moment. Every step gives the next session and leaves this one as it is, which is also how a rating is
 * taken back: the session before it is still there.
 */
public final class Session {
    private final Examiner examiner;
    private final Recollection recollection;
    private final Queue queue;
    private final Optional<Question> question;
    private final List<Outcome> outcomes;
    /** Answers to the question and those that follow it; one at most, unless a whole topic was recalled at once. */
    private final List<Reply> given;

    private final Session beforeRating;

    private Session(
            Examiner examiner,
            Recollection recollection,
            Queue queue,
            Optional<Question> question,
            List<Outcome> outcomes,
            List<Reply> given,
            Session beforeRating) {
        this.examiner = examiner;
        this.recollection = recollection;
        this.queue = queue;
        this.question = question;
        this.outcomes = outcomes;
        this.given = given;
        this.beforeRating = beforeRating;
    }

    /** @param examiner null where answers are only compared, not marked */
    public static Session of(List<Question> questions, Recollection recollection, Examiner examiner) {
        Optional<Question> first = questions.isEmpty() ? Optional.empty() : Optional.of(questions.get(0));
        return new Session(examiner, recollection, Queue.of(questions), first, List.of(), List.of(), null);
    }

    public boolean isOver() {
        return question.isEmpty();
    }

    /** The question being asked; there is one unless the session is over. */
    public Question question() {
        return question.orElseThrow();
    }

    /** The answer given to it, once there is one. */
    public Optional<Reply> reply() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
    }

    /** Of a topic recalled as a whole, the answers still to be rated, the first of them to the present question. */
    public List<Reply> given() {
        return given;
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Who marks the answers; null where they are only compared. */
    public Examiner examiner() {
        return examiner;
    }

    public Recollection recollection() {
        return recollection;
    }

    /** What each rating of the present question would do. */
    public NextStates nextStates(Instant now) {
        return recollection.nextStates(question().card().key(), now);
    }

    /** The number of the present card, from 1; one that comes back is counted once. */
    public int number() {
        return ratedKeys().size() + (isReturning() ? 0 : 1);
    }

    /** How many cards there are. */
    public int total() {
        return finished() + queue.size();
    }

    /** How many cards are left, this one and those that come back included. */
    public int left() {
        return queue.size();
    }

    /** How much of the session is done, 0 to 1: a card that is still to come back counts half. */
    public double done() {
        return (ratedKeys().size() + finished()) / (2.0 * total());
    }

    /** Whether the present card was rated before in this session. */
    public boolean isReturning() {
        return ratedKeys().contains(question().card().key());
    }

    /** How many cards were never rated. */
    public int unreached() {
        Set<String> rated = ratedKeys();
        int unreached = 0;
        for (Question waiting : queue.waiting()) {
            unreached += rated.contains(waiting.card().key()) ? 0 : 1;
        }
        return unreached;
    }

    private int finished() {
        Set<String> finished = ratedKeys();
        for (Queue.Returning returning : queue.returning()) {
            finished.remove(returning.question().card().key());
        }
        return finished.size();
    }

    private Set<String> ratedKeys() {
        Set<String> keys = new HashSet<>();
        for (Outcome outcome : outcomes) {
            keys.add(outcome.question().card().key());
        }
        return keys;
    }

    /**
     * Answers by typing; an empty text only reveals. Where a whole topic was asked for, its points take the question's
     * place, each with its part of the answer and still to be rated.
     */
    public Session answer(String text) {
        Question asked = question();
        if (!asked.isRecall()) {
            return with(queue, question, List.of(Reply.typed(asked, text, examiner)));
        }
        List<Reply> replies = new ArrayList<>();
        for (Question point : asked.points()) {
            replies.add(Reply.typed(point, text, examiner));
        }
        return with(
                queue.instead(asked, asked.points()), Optional.of(asked.points().get(0)), replies);
    }

    /** Moves one tick of the present answer's marking on, see {@link Examiner#moved}. */
    public Session tick(int part) {
        List<Reply> changed = new ArrayList<>(given);
        changed.set(0, examiner.moved(question(), given.get(0), part));
        return with(queue, question, changed);
    }

    /** Answers by choosing an option, counted from 0. */
    public Session choose(int option) {
        return with(queue, question, List.of(Reply.chosen(question(), option)));
    }

    private Session with(Queue changedQueue, Optional<Question> asked, List<Reply> replies) {
        return new Session(examiner, recollection, changedQueue, asked, outcomes, replies, beforeRating);
    }

    /**
     * Rates the answer and goes on; a card still being learnt comes back when its step is over.
     *
     * @param at when the rating was given
     * @throws IllegalStateException if there is no answer yet
     */
    public Session rate(Rating rating, Instant at) {
        if (given.isEmpty()) {
            throw new IllegalStateException("rated before it was answered");
        }
        String key = question().card().key();
        List<Outcome> rated = new ArrayList<>(outcomes);
        rated.add(new Outcome(question(), given.get(0), rating, !isReturning()));
        Recollection after = recollection.rated(key, rating, at);
        Queue rest = queue.rated(question(), after.memory(key, at));
        List<Reply> replies = later();
        return new Session(examiner, after, rest, next(rest, replies, at), List.copyOf(rated), replies, this);
    }

    /** Leaves the card out of this session. */
    public Session skip(Instant now) {
        Queue rest = queue.without(question());
        List<Reply> replies = later();
        return with(rest, next(rest, replies, now), replies);
    }

    /** The session as it was before the last rating, its answer still to be rated; empty before the first. */
    public Optional<Session> undo() {
        return Optional.ofNullable(beforeRating);
    }

    private List<Reply> later() {
        return given.isEmpty() ? given : given.subList(1, given.size());
    }

    /** Points of a recalled topic whose answers wait to be rated are not interrupted. */
    private static Optional<Question> next(Queue queue, List<Reply> replies, Instant now) {
        return replies.isEmpty() ? queue.next(now) : Optional.of(queue.waiting().get(0));
    }
}
