package revise.render;

import java.util.List;

/** Bars made of block characters. */
final class Bar {
    private Bar() {}

    /** A bar of a fixed width, as much of it full as the share, 0 to 1, says. */
    static List<Span> share(double share, int width) {
        int full = (int) (share * width);
        return List.of(new Span(Style.ACCENT, "▇".repeat(full)), Span.dim("▁".repeat(width - full)));
    }

    /** A block for each one; where the most would not fit in the width, in proportion, but at least one block. */
    static Span length(double amount, double most, int width) {
        double scale = Math.min(1, width / most);
        int length = amount > 0 ? (int) Math.max(1, Math.round(amount * scale)) : 0;
        return new Span(Style.ACCENT, "▇".repeat(length));
    }
}
