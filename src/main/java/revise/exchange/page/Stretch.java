package revise.exchange.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a page: a heading, and the lines under it.
 *
 * @param heading its line, or none
 * @param lines may be added to while the page is divided
 */
record Stretch(Part part, List<Line> heading, List<Line> lines) {
    static Stretch without(Part part) {
        return new Stretch(part, List.of(), new ArrayList<>());
    }

    static Stretch under(Part part, Line heading) {
        return new Stretch(part, List.of(heading), new ArrayList<>());
    }

    String name() {
        return heading.isEmpty() ? "" : heading.get(0).text();
    }
}
