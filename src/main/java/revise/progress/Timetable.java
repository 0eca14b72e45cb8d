package revise.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A scheduler that honours the learner's assessments: no card comes back after the date of its topic, the
 * retention rises toward it, and every card is seen once in the last days. From the date on all is as usual.
 */
public record Timetable(Scheduler scheduler, Assessments assessments, Pace pace) {

    /** The learner's calendar. */
    public Days days() {
        return scheduler.preferences().days();
    }

    /** The day it is for the learner. */
    public LocalDate today(Instant now) {
        return days().date(now);
    }

    /** The soonest assessment of a card's topic after today. */
    public Optional<Assessment> next(String card, Instant now) {
        return assessments.next(CardMemory.topic(card), today(now));
    }

    /** The memory with the due moment the assessment asks for; as it is without one ahead. */
    public Memory honoured(String card, Memory memory, Instant now) {
        if (memory.state() != Memory.State.REVIEW) {
            return memory;
        }
        Optional<Assessment> next = next(card, now);
        if (next.isEmpty()) {
            return memory;
        }
        long date = next.get().date().toEpochDay();
        long last = days().day(memory.last().orElseThrow());
        if (last >= date) {
            return memory;
        }
        Approach approach =
                new Approach(scheduler.fsrs(), scheduler.preferences().desiredRetention(), date);
        long usual = days().day(memory.due().orElseThrow());
        long due = approach.due(card, memory.stability(), last, usual);
        return due == usual ? memory : memory.withDue(days().start(due));
    }

    /**
     * The memory with the moment the card will be asked: the one the assessment asks for, but a card that rests until the
     * assessment is asked when it is usually due, since from that day on all is as usual.
     */
    public Memory expected(String card, Memory memory, Instant now) {
        Memory honoured = honoured(card, memory, now);
        Optional<Assessment> next = next(card, now);
        boolean rests = next.isPresent()
                && !honoured.isNew()
                && days().date(honoured.due().orElseThrow()).equals(next.get().date());
        return rests ? memory : honoured;
    }

    /** What each rating given now would do. */
    public NextStates nextStates(String card, Memory memory, Instant now) {
        NextStates usual = scheduler.nextStates(card, memory, now);
        return new NextStates(
                honoured(card, usual.again(), now),
                honoured(card, usual.hard(), now),
                honoured(card, usual.good(), now),
                honoured(card, usual.easy(), now));
    }
}
