package revise.render;

import java.util.ArrayList;
import java.util.List;
import revise.marking.Flag;
import revise.marking.Marking;
import revise.marking.PartMarking;
import revise.marking.PointMarking;
import revise.marking.Verdict;

/** What marking says of a typed answer, part by part: a suggestion, with the words that earned it. */
public final class MarkingText {
    private static final int LABEL = 18;
    private static final int NARROW_LABEL = 14;
    private static final int NARROW = 60;

    /** Parts longer than this, in columns, do not push the quotations of the others to the right. */
    private static final int LONG_PART = 34;

    private final Look look;
    private final Sheet sheet;
    private final int label;

    private MarkingText(Look look) {
        this.look = look;
        this.sheet = new Sheet(look);
        this.label = look.textWidth() < NARROW ? NARROW_LABEL : LABEL;
    }

    static Sheet of(Marking marking, String answer, Look look) {
        MarkingText text = new MarkingText(look);
        text.answer(marking, answer);
        for (PointMarking point : marking.points()) {
            text.point(point, answer);
        }
        return text.sheet;
    }

    /** A line a point, without its parts. */
    static Sheet overview(Marking marking, Look look) {
        MarkingText text = new MarkingText(look);
        for (PointMarking point : marking.points()) {
            text.row("", point.verdict(), List.of(Span.plain(point.text())));
        }
        return text.sheet;
    }

    /** The parts, each with the digit that changes it. */
    public static String numbered(List<PartMarking> parts, Look look) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(numbered(i, parts.get(i), look));
        }
        return text.toString();
    }

    /** @param index from 0 */
    public static String numbered(int index, PartMarking part, Look look) {
        MarkingText text = new MarkingText(look);
        text.row((index + 1) + " ", part.verdict(), List.of(Span.plain(part.text())));
        return text.sheet.toString();
    }

    /** What the learner has decided on a point as a whole, its marks, and why where the parts leave that open. */
    public static String decided(PointMarking point, Look look) {
        MarkingText text = new MarkingText(look);
        text.head(point, "Covered");
        return text.sheet.toString();
    }

    /** Colour shows where the words stand that earned something; without it they are quoted only. */
    private void answer(Marking marking, String answer) {
        if (look.palette() == Palette.NONE) {
            return;
        }
        List<revise.marking.Span> matched = new ArrayList<>();
        for (PointMarking point : marking.points()) {
            matched.addAll(point.core().matched());
            point.elements().forEach(element -> matched.addAll(element.matched()));
        }
        if (!matched.isEmpty()) {
            labelled("Your answer", Quotes.highlighted(matched, answer));
            sheet.blank();
        }
    }

    private void head(PointMarking point, String covered) {
        String verdict = switch (point.verdict()) {
            case COVERED -> covered;
            case PARTLY -> "Partly covered";
            case NOT_SEEN -> "Not seen";
        };
        String marks = number(point.marks()) + " of " + point.outOf() + (point.outOf() == 1 ? " mark" : " marks");
        String why = Why.of(point);
        String stop = look.plain() ? ", " : " · ";
        sheet.line(
                new Span(style(point.verdict()), verdict), Span.dim(stop + marks + (why.isEmpty() ? "" : stop + why)));
    }

    private void point(PointMarking point, String answer) {
        head(point, "Likely covered");
        int column = column(point);
        part(point.core(), column, answer);
        for (PartMarking element : point.elements()) {
            part(element, column, answer);
        }
        for (Flag flag : point.flags()) {
            labelled("  note", List.of(new Span(Style.HALF, flag.sentence())));
        }
    }

    /** The width of the parts' column, so that the words that earned them stand under each other. */
    private static int column(PointMarking point) {
        int column = 0;
        for (PartMarking element : point.elements()) {
            int width = DisplayWidth.of(element.text());
            column = width <= LONG_PART ? Math.max(column, width) : column;
        }
        return column;
    }

    private void part(PartMarking part, int column, String answer) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.plain(part.text()));
        String quotes = Quotes.of(part.matched(), answer);
        int room = look.textWidth() - label;
        int width = Math.max(column, DisplayWidth.of(part.text())) + 2;
        if (quotes.isEmpty() || width + DisplayWidth.of(quotes) > room) {
            row("  ", part.verdict(), spans);
            if (!quotes.isEmpty()) {
                labelled("", List.of(Span.dim(quotes)));
            }
        } else {
            String gap = " ".repeat(width - DisplayWidth.of(part.text()));
            spans.set(0, Span.plain(part.text() + gap));
            spans.add(Span.dim(quotes));
            row("  ", part.verdict(), spans);
        }
    }

    private void row(String indent, Verdict verdict, List<Span> spans) {
        String symbol = look.plain()
                ? ""
                : switch (verdict) {
                    case COVERED -> "✓ ";
                    case PARTLY -> "~ ";
                    case NOT_SEEN -> "✗ ";
                };
        String words = verdict == Verdict.NOT_SEEN ? "not seen" : verdict.word();
        begin(new Span(style(verdict), indent + symbol + words), spans);
    }

    private void labelled(String name, List<Span> spans) {
        begin(Span.dim(name), spans);
    }

    private void begin(Span name, List<Span> spans) {
        String gap = " ".repeat(Math.max(1, label - DisplayWidth.of(name.text())));
        sheet.hanging(List.of(name, Span.plain(gap)), " ".repeat(label), spans);
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> Style.GOOD;
            case PARTLY -> Style.HALF;
            case NOT_SEEN -> Style.BAD;
        };
    }

    /** {@code 2}, {@code 1.5}. */
    static String number(double marks) {
        return marks == Math.rint(marks) ? Long.toString((long) marks) : Double.toString(marks);
    }
}
