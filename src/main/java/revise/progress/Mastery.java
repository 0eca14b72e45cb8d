package revise.progress;

import java.time.Instant;
import java.util.Locale;

/** How well the learner has a card. */
public enum Mastery {
    /** Never asked. */
    NEW,
    /** Still being learnt, or likely to be forgotten. */
    WEAK,
    /** Learnt so that it lasts a week or more, and not much overdue. */
    SECURE;

    /** Days of stability from which a card is secure. */
    public static final double SECURE_STABILITY = 7;

    /** The chance of recall under which even a stable card is weak. */
    public static final double SECURE_RECALL = 0.8;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word used in JSON: {@code new}, {@code weak}, {@code secure}. */
    public String word() {
        return word;
    }

    /** How a memory stands now. */
    public static Mastery of(Memory memory, Scheduler scheduler, Instant now) {
        if (memory.isNew()) {
            return NEW;
        }
        boolean secure = memory.state() == Memory.State.REVIEW
                && memory.stability() >= SECURE_STABILITY
                && scheduler.retrievability(memory, now) >= SECURE_RECALL;
        return secure ? SECURE : WEAK;
    }
}
