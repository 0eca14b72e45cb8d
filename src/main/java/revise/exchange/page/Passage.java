package revise.exchange.page;

import java.util.List;

/**
 * Lines that belong together: an item of a list, a paragraph, a heading.
 *
 * @param text their text, joined
 */
record Passage(Mark mark, String text, List<Line> lines) {
    Passage {
        lines = List.copyOf(lines);
    }

    int line() {
        return lines.get(0).number();
    }
}
