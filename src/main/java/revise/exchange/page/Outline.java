package revise.exchange.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Divides a page at its headings. */
final class Outline {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 8;
    private static final int LINES_OF_FOOT = 8;
    private static final int LONGEST_QUALIFICATION = 200;
    private static final Pattern QUALIFICATION = Pattern.compile(
            "(?i)\\b(?:level \\d|entry level|diploma|certificate|award in|award for|btec|nvq|svq|gcse|a[- ]levels?|t[- ]levels?"
                    + "|apprenticeship|functional skills|extended|qualification|standard|national|licence|programme|award|pathway|framework)\\b");

    private final List<Line> lines;
    private final Set<Line> counts = new HashSet<>();
    private final int hero;
    private final boolean wrapped;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Stretch furniture = Stretch.without(Part.TAIL);
    private Stretch current = Stretch.without(Part.PREFACE);
    private boolean bulleted;

    private Outline(List<Line> lines, List<Declared> declared, int hero, boolean wrapped) {
        this.lines = lines;
        declared.forEach(one -> counts.addAll(one.lines()));
        this.hero = hero;
        this.wrapped = wrapped;
    }

    /**
     * @param hero where the title stands once more, or -1
     * @param wrapped whether lines are parts of longer ones
     */
    static List<Stretch> of(List<Line> lines, List<Declared> declared, int hero, boolean wrapped) {
        Outline outline = new Outline(lines, declared, hero, wrapped);
        outline.divide();
        outline.stretches.add(0, outline.furniture);
        return outline.stretches;
    }

    private void divide() {
        stretches.add(current);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (counts.contains(line)) {
                if (current.part() != Part.HERO && current.part() != Part.PREFACE) {
                    begin(Stretch.without(Part.HERO));
                }
            } else if (i == hero) {
                begin(Stretch.without(Part.HERO));
                current.lines().add(line);
            } else if (isBoard(i)) {
                current.lines().add(line);
            } else if (isFurniture(i)) {
                furniture.lines().add(line);
            } else {
                place(i, line);
            }
        }
    }

    /** In the middle of a page, too: footers of printed pages, notices. */
    private boolean isFurniture(int i) {
        Line line = lines.get(i);
        boolean below = current.part() != Part.PREFACE && current.part() != Part.HERO;
        boolean plain = line.mark() == Mark.NONE || line.mark() == Mark.EMOJI;
        boolean end = lines.size() - i <= LINES_OF_FOOT && Furniture.isAtFoot(line.text());
        return below && plain && (end || Furniture.isBetweenItems(line.text()));
    }

    private void begin(Stretch stretch) {
        current = stretch;
        bulleted = false;
        stretches.add(stretch);
    }

    /** An awarding body may be called "FAQ": under the title, or above the level, it is no heading. */
    private boolean isBoard(int i) {
        boolean faq = lines.get(i).text().equals("FAQ");
        boolean belowTitle = hero >= 0
                && i == hero + 1
                && (faq || Boards.isLikely(lines.get(i).text()));
        return belowTitle
                || faq
                        && i + 1 < lines.size()
                        && LevelWord.isOne(lines.get(i + 1).text());
    }

    private void place(int i, Line line) {
        Optional<Part> part = Headings.of(line);
        if (part.isPresent() && !isSubheading(line, part.get())) {
            boolean names = part.get() == Part.POINTS && areQualifications(i);
            begin(Stretch.under(names ? Part.QUALIFICATIONS : part.get(), line));
        } else if (inline(line).isPresent()) {
            Headings.Inline heading = inline(line).get();
            begin(Stretch.under(heading.part(), line));
            current.lines().add(line.saying(heading.rest()));
        } else if (isUnknownHeading(i, line)) {
            begin(Stretch.under(Part.UNKNOWN, line));
        } else {
            current.lines().add(line);
            bulleted |= line.mark().beginsItem();
        }
    }

    /** "Exam tips: Look ahead." */
    private Optional<Headings.Inline> inline(Line line) {
        boolean plain = line.mark() == Mark.NONE || line.mark() == Mark.EMOJI;
        return plain && Fact.parse(line.text()).isEmpty()
                ? Headings.inline(line.text()).filter(heading -> heading.part() != current.part())
                : Optional.empty();
    }

    /** Questions may be set as headings, and mention what other headings are called. */
    private boolean isSubheading(Line line, Part part) {
        boolean deeper = line.mark() == Mark.HEADING && line.level() > headingLevel() && headingLevel() > 0;
        return deeper
                && current.part() == Part.FAQS
                && part != Part.FAQS
                && line.text().endsWith("?");
    }

    private int headingLevel() {
        return current.heading().isEmpty() ? 0 : current.heading().get(0).level();
    }

    /** What a stray "Assessment criteria" is followed by: names of qualifications, not what earns credit. */
    private boolean areQualifications(int heading) {
        int named = 0;
        int all = 0;
        boolean items = false;
        for (int i = heading + 1; i < lines.size() && Headings.of(lines.get(i)).isEmpty(); i++) {
            Line line = lines.get(i);
            boolean name = line.text().length() <= LONGEST_QUALIFICATION
                    && !line.text().endsWith(".")
                    && !Captions.isKnown(line.text());
            if (!name || counts.contains(line)) {
                return false;
            }
            all++;
            named += isQualification(line.text()) ? 1 : 0;
            items |= line.mark().beginsItem();
        }
        boolean underTitle = current.part() == Part.HERO;
        return named > 0 && (underTitle && !items || named == all);
    }

    /** A pictograph of its own, apart from the list above, whose items begin with another or with none. */
    private boolean isOddBullet(Line line) {
        for (Line item : current.lines()) {
            if (item.mark().beginsItem()
                    && item.raw().codePointAt(0) == line.raw().codePointAt(0)) {
                return false;
            }
        }
        return line.gap();
    }

    private static boolean isQualification(String text) {
        return QUALIFICATION.matcher(text).find() && !text.startsWith("Award credit");
    }

    private boolean isUnknownHeading(int i, Line line) {
        if (line.mark() == Mark.HEADING) {
            boolean first = current.part() == Part.PREFACE && line.level() == 1;
            boolean below = current.part() != Part.PREFACE
                    && current.part() != Part.HERO
                    && (headingLevel() == 0 ? line.level() > 2 : line.level() > headingLevel());
            return !first && !below && !line.text().isEmpty();
        }
        boolean plain = line.mark() == Mark.NONE || line.mark() == Mark.EMOJI && isOddBullet(line);
        if (!plain || !current.part().isList() || current.part() == Part.FAQS || !bulleted) {
            return false;
        }
        String text = line.text();
        if (Nesting.isChoice(text)) {
            return false;
        }
        boolean name = !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && Line.words(text) <= MOST_WORDS
                && (Line.isLabel(text) || text.endsWith("?"))
                && !line.beginsLowerCase();
        boolean apart =
                line.gap() || !wrapped && Line.endsSentence(lines.get(i - 1).text());
        boolean listBelow = i + 1 == lines.size() || lines.get(i + 1).mark().beginsItem() || line.mark() == Mark.EMOJI;
        return name && apart && (listBelow || !current.part().hasPairs());
    }
}
