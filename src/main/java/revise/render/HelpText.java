package revise.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code revise --help} prints: the commands by what they are for, the common options, examples. */
public final class HelpText {
    /** A command's line. */
    public record Item(String group, String name, String summary) {}

    private HelpText() {}

    public static String of(List<Item> items) {
        StringBuilder text =
                new StringBuilder("Usage: revise [--topics PATH]... [--color WHEN] [--plain] [COMMAND]\n\n");
        text.append("Revises topics and quizzes you on what earns marks. Alone, it shows the topics.\n");
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (Item item : items) {
            groups.computeIfAbsent(item.group(), group -> new StringBuilder())
                    .append(String.format("  %-12s %s%n", item.name(), item.summary()));
        }
        groups.forEach(
                (group, lines) -> text.append('\n').append(group).append(":\n").append(lines));
        return text.append("""

                        Options:
                          --topics PATH  read topics from a file or folder instead of those shipped;
                                         may be repeated, also REVISE_TOPICS
                          --color WHEN   auto, always or never; if not given, NO_COLOR and
                                         CLICOLOR_FORCE decide, then revise config color
                          --plain        words instead of symbols, for screen readers
                          -h, --help     help, also on a command: revise quiz --help
                          -V, --version  the version

                        Examples:
                          revise quiz                        what is due, then new cards
                          revise quiz principles -n 5        five cards of one topic
                          revise quiz --mode choice          multiple choice
                          revise plan --by 2027-01-20        what to do each day until then
                          revise show reliable               a topic's summary
                          revise list --format json          for scripts
                        """).toString();
    }
}
