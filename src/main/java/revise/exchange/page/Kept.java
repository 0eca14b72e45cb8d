package revise.exchange.page;

import java.util.List;

/**
 * A line whose words are in the bundle.
 *
 * @param line counted from 1
 * @param fields where: {@code title}, {@code guidance[2]}
 */
public record Kept(int line, List<String> fields) {}
