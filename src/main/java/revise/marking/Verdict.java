package revise.marking;

/** What marking says of a point, or of a part of it: a suggestion for the learner to confirm. */
public enum Verdict {
    COVERED("covered"),
    PARTLY("partly"),
    NOT_SEEN("not-seen");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word used in JSON and on screen. */
    public String word() {
        return word;
    }

    /** This verdict, or {@code limit} where that is the lower one. */
    Verdict atMost(Verdict limit) {
        return compareTo(limit) < 0 ? limit : this;
    }
}
