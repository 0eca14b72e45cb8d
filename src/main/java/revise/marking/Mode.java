package revise.marking;

/** How the elements of a marking point count towards it. */
public enum Mode {
    /** Every element is asked for: "including X, Y, and Z". */
    ALL("all"),
    /** The elements are examples, and some of them are enough: "such as X or Y". */
    ANY("any"),
    /** The point has no elements: it is one thought. */
    NONE("none");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** The word used in JSON and on screen. */
    public String word() {
        return word;
    }
}
