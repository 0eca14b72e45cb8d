package revise.render;

/**
 * What output should look like.
 *
 * @param width columns
 * @param plain whether to use words instead of symbols, for screen readers
 */
public record Look(int width, Palette palette, boolean plain) {
    private static final int LEAST = 20;

    /** Lines longer than this are tiring to read, however wide the screen. */
    private static final int MOST = 100;

    public Look {
        width = Math.max(LEAST, width);
    }

    /** The columns that running text should use. */
    public int textWidth() {
        return Math.min(width, MOST);
    }

    public Look withWidth(int columns) {
        return new Look(columns, palette, plain);
    }
}
