package revise.render;

/** What a piece of text is, for the palette to show. */
public enum Style {
    PLAIN(""),
    /** What is asked, and headings. */
    STRONG("1"),
    /** What is secondary. */
    DIM("2"),
    /** The one accent colour. */
    ACCENT("35"),
    GOOD("32"),
    HALF("33"),
    BAD("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The parameter of ANSI's "select graphic rendition"; the colours are the terminal's own, light or dark. */
    String code() {
        return code;
    }
}
