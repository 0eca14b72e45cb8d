package revise.exchange.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where every line of a page went: into a field of the bundle, or out, for a reason. */
final class Account {
    private final List<Line> page;
    private final Map<Integer, Set<String>> kept = new TreeMap<>();
    private final List<Left> left = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Account(List<Line> page) {
        this.page = page;
    }

    /** @param field where the words are in the bundle: {@code title}, {@code guidance[2]} */
    void keep(List<Line> lines, String field) {
        for (Line line : lines) {
            kept.computeIfAbsent(line.number(), number -> new LinkedHashSet<>()).add(field);
        }
    }

    /** Takes back what {@link #keep} said, because the words go somewhere else after all. */
    void release(List<Line> lines, String field) {
        for (Line line : lines) {
            kept.computeIfPresent(line.number(), (number, fields) -> {
                fields.remove(field);
                return fields.isEmpty() ? null : fields;
            });
        }
    }

    boolean isKept(Line line) {
        return kept.containsKey(line.number());
    }

    /** Leaves out what says nothing of the topic, such as a heading. */
    void leave(List<Line> lines, String reason) {
        for (Line line : lines) {
            left.add(new Left(line.number(), line.raw(), reason, false));
        }
    }

    /** Leaves out what a learner may want to look at. */
    void tell(List<Line> lines, String reason) {
        for (Line line : lines) {
            left.add(new Left(line.number(), line.raw(), reason, true));
        }
    }

    /** Leaves out a part of a line whose other parts are kept. */
    void tellPart(Line line, String part, String reason) {
        left.add(new Left(line.number(), part, reason, true));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /**
     * Notes something of several lines.
     *
     * @param numbers none of them is no note
     * @param what the rest of a sentence behind "Line 3 is" or "Lines 3, 5 are"
     */
    void noteLines(List<Integer> numbers, String what) {
        if (!numbers.isEmpty()) {
            String list = numbers.toString();
            boolean one = numbers.size() == 1;
            note((one ? "Line " : "Lines ") + list.substring(1, list.length() - 1) + (one ? " is " : " are ") + what);
        }
    }

    /** To be called last: what no part of the page's reader has claimed is named, too. */
    void close() {
        Set<Integer> named = new LinkedHashSet<>();
        for (Left one : left) {
            named.add(one.line());
        }
        for (Line line : page) {
            if (!kept.containsKey(line.number()) && !named.contains(line.number())) {
                tell(List.of(line), "not understood");
            }
        }
        left.removeIf(one -> !one.telling() && kept.containsKey(one.line()));
        left.sort(Comparator.comparingInt(Left::line));
    }

    /** How many items of a part's field the page has. */
    int count(Part part) {
        String prefix = part.field() + "[";
        Set<String> items = new LinkedHashSet<>();
        kept.values()
                .forEach(fields -> fields.stream()
                        .filter(field -> field.startsWith(prefix))
                        .forEach(items::add));
        return items.size();
    }

    List<Kept> kept() {
        List<Kept> lines = new ArrayList<>();
        kept.forEach((line, fields) -> lines.add(new Kept(line, List.copyOf(fields))));
        return lines;
    }

    List<Left> left() {
        return List.copyOf(left);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    int lines() {
        return page.size();
    }
}
