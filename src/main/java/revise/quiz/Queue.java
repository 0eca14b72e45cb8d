package revise.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import revise.progress.Memory;

/**
 * The questions of one session: those still to be asked, and those that come back after a learning step.
 *
 * @param waiting still to be asked, in order
 * @param returning asked and to be asked again, soonest first
 */
record Queue(List<Question> waiting, List<Returning> returning) {
    /** When nothing else is left, a card comes back so much before its step is over. */
    static final Duration AHEAD = Duration.ofMinutes(20);

    /** A question and the moment it comes back. */
    record Returning(Question question, Instant due) {}

    Queue {
        waiting = List.copyOf(waiting);
        returning = List.copyOf(returning);
    }

    static Queue of(List<Question> questions) {
        return new Queue(questions, List.of());
    }

    /** The question to ask now; empty when the session is over. */
    Optional<Question> next(Instant now) {
        if (!returning.isEmpty()) {
            Returning first = returning.get(0);
            Instant from = waiting.isEmpty() ? now.plus(AHEAD) : now;
            if (!first.due.isAfter(from)) {
                return Optional.of(first.question);
            }
        }
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.get(0));
    }

    /** The queue once a question has been rated: it comes back in this session if its card is still being learnt. */
    Queue rated(Question question, Memory memory) {
        Queue rest = without(question);
        boolean returns = memory.state() == Memory.State.LEARNING || memory.state() == Memory.State.RELEARNING;
        if (!returns) {
            return rest;
        }
        Returning added = new Returning(question, memory.due().orElseThrow());
        List<Returning> all = new ArrayList<>(rest.returning);
        int place = all.size();
        while (place > 0 && all.get(place - 1).due.isAfter(added.due)) {
            place--;
        }
        all.add(place, added);
        return new Queue(rest.waiting, all);
    }

    /** The queue that asks a question no more. */
    Queue without(Question question) {
        return instead(question, List.of());
    }

    /** The queue with others in a question's place. */
    Queue instead(Question question, List<Question> others) {
        List<Question> questions = new ArrayList<>(waiting.size() + others.size());
        for (Question each : waiting) {
            if (each == question) {
                questions.addAll(others);
            } else {
                questions.add(each);
            }
        }
        List<Returning> rest = new ArrayList<>(returning.size());
        for (Returning each : returning) {
            if (each.question != question) {
                rest.add(each);
            }
        }
        return new Queue(questions, rest);
    }

    /** How many questions are left, those that come back included. */
    int size() {
        return waiting.size() + returning.size();
    }
}
