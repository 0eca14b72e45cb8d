package revise.exchange.page;

/** What stood before the text of a line. */
enum Mark {
    NONE,
    /** A bullet of any shape. */
    BULLET,
    /** A pictograph alone, as before a heading or instead of a bullet. */
    EMOJI,
    /** A number or letter of a list. */
    NUMBER,
    /** The hash signs of a Markdown heading. */
    HEADING;

    boolean beginsItem() {
        return this == BULLET || this == EMOJI || this == NUMBER;
    }
}
