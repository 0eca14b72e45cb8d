package revise.progress;

import java.time.Instant;

/** How well a card is known, in one word. */
public enum Standing {
    /** Never reviewed. */
    NEW("new"),
    /** Still being learnt, due again, or known for less than a week ahead. */
    WEAK("weak"),
    /** Known, and expected to last a week or longer. */
    SECURE("secure");

    private static final double WEEK = 7;

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Standing of(Memory memory, Instant now) {
        if (memory.isNew()) {
            return NEW;
        }
        boolean known = memory.state() == Memory.State.REVIEW && memory.stability() >= WEEK;
        return known && !memory.isDue(now) ? SECURE : WEAK;
    }
}
