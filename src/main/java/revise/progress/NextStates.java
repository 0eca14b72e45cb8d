package revise.progress;

/** What each of the four ratings would make of a memory, known before the learner picks. */
public record NextStates(Memory again, Memory hard, Memory good, Memory easy) {

    /** The memory after that rating. */
    public Memory after(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
