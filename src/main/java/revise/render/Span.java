package revise.render;

/** A piece of text in one style. The text is harmless by construction. */
public record Span(Style style, String text) {
    public Span {
        text = Harmless.text(text);
    }

    public static Span plain(String text) {
        return new Span(Style.PLAIN, text);
    }

    public static Span strong(String text) {
        return new Span(Style.STRONG, text);
    }

    public static Span dim(String text) {
        return new Span(Style.DIM, text);
    }
}
