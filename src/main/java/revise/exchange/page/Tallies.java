package revise.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers and labels that a page shows under its title: in two lines each, either first, or in one. */
final class Tallies {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,3})\\s*[x×]?\\s*(\\p{L}.*)");
    private static final Pattern LABEL_FIRST = Pattern.compile("(.*\\p{L})\\s*[:=(]?\\s*(\\d{1,3})\\)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[·|•,/]\\s*");
    private static final Set<String> NOT_PARTS = Set.of(
            "key skills",
            "skills",
            "command words",
            "questions",
            "flashcards",
            "quizzes",
            "minutes",
            "subtopics",
            "lessons",
            "practice questions",
            "marks",
            "exam questions");
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 200;

    private final List<Line> lines;
    private final List<Declared> found = new ArrayList<>();

    private Tallies(List<Line> lines) {
        this.lines = lines;
    }

    static List<Declared> find(List<Line> lines) {
        Tallies tallies = new Tallies(lines);
        tallies.pairs();
        tallies.singles();
        return List.copyOf(tallies.found);
    }

    /** Runs of numbers and labels, line by line in turn. */
    private void pairs() {
        for (int i = 0; i + 3 < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size() && (isNumber(end) != isNumber(end - 1)) && isNumberOrLabel(end)) {
                end++;
            }
            if (isNumberOrLabel(i) && end - i >= 4) {
                run(i, end);
                i = end - 1;
            }
        }
    }

    private void run(int from, int to) {
        int start = from;
        boolean odd = (to - from) % 2 == 1;
        // A label at both ends: one of them is a heading.
        if (odd && !isNumber(from) && !isLabelOfCount(lines.get(from).text())) {
            start++;
        }
        boolean numberFirst = isNumber(start);
        List<Declared> pairs = new ArrayList<>();
        int known = 0;
        for (int i = start; i + 1 < to; i += 2) {
            Line number = lines.get(numberFirst ? i : i + 1);
            Line label = lines.get(numberFirst ? i + 1 : i);
            known += isLabelOfCount(label.text()) ? 1 : 0;
            pairs.add(declared(label.text(), number.text(), List.of(lines.get(i), lines.get(i + 1))));
        }
        if (known >= 2) {
            found.addAll(pairs);
        }
    }

    private boolean isNumber(int index) {
        return NUMBER.matcher(lines.get(index).text()).matches();
    }

    private boolean isNumberOrLabel(int index) {
        Line line = lines.get(index);
        boolean label =
                line.mark() != Mark.BULLET && Line.words(line.text()) <= MOST_WORDS && Line.isLabel(line.text());
        return isNumber(index) || label && !line.text().isEmpty();
    }

    /** "3 Exam Tips" or "Exam Tips: 3", two or more of them next to each other or in one line. */
    private void singles() {
        Set<Line> taken = new HashSet<>();
        found.forEach(declared -> taken.addAll(declared.lines()));
        List<Declared> open = new ArrayList<>();
        for (Line line : lines) {
            List<Declared> counts = taken.contains(line)
                            || line.mark() == Mark.BULLET
                            || line.text().length() > LONGEST
                    ? List.of()
                    : counts(line);
            if (counts.isEmpty()) {
                close(open);
                open = new ArrayList<>();
            } else {
                open.addAll(counts);
            }
        }
        close(open);
    }

    private void close(List<Declared> open) {
        if (open.size() >= 2) {
            found.addAll(open);
        }
    }

    private static List<Declared> counts(Line line) {
        List<Declared> counts = new ArrayList<>();
        for (String piece : BETWEEN.split(line.text())) {
            Matcher number = NUMBER_FIRST.matcher(piece);
            Matcher label = LABEL_FIRST.matcher(piece);
            if (number.matches() && isLabelOfCount(number.group(2))) {
                counts.add(declared(number.group(2), number.group(1), List.of(line)));
            } else if (label.matches() && isLabelOfCount(label.group(1))) {
                counts.add(declared(label.group(1), label.group(2), List.of(line)));
            } else {
                return List.of();
            }
        }
        return counts;
    }

    private static boolean isLabelOfCount(String label) {
        return part(label).isPresent() || NOT_PARTS.contains(Headings.fold(label));
    }

    /** One of something has a singular. */
    private static Optional<Part> part(String label) {
        return Headings.named(label).or(() -> Headings.named(label + "s")).filter(Part::isList);
    }

    private static Declared declared(String label, String number, List<Line> lines) {
        return new Declared(label, part(label), Integer.parseInt(number), lines);
    }
}
