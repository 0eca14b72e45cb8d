package revise.exchange.page;

import java.util.List;
import java.util.Optional;

/**
 * How many of something a page says that it has.
 *
 * @param part what it counts, if that is a part of a topic
 */
record Declared(String label, Optional<Part> part, int number, List<Line> lines) {
    Declared {
        lines = List.copyOf(lines);
    }
}
