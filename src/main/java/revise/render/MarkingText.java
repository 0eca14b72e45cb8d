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
    private static final int LABEL = 16;

    private final Look look;
    private final Sheet sheet;

    private MarkingText(Look look) {
        this.look = look;
        this.sheet = new Sheet(look);
    }

    static Sheet of(Marking marking, String answer, Look look) {
        MarkingText text = new MarkingText(look);
        for (PointMarking point : marking.points()) {
            text.point(point, answer);
        }
        return text.sheet;
    }

    /** A line a point, without its parts. */
    static Sheet overview(Marking marking, Look look) {
        MarkingText text = new MarkingText(look);
        for (PointMarking point : marking.points()) {
            text.part("", words(point.verdict()), point.verdict(), point.text());
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
        text.part((index + 1) + " ", words(part.verdict()), part.verdict(), part.text());
        return text.sheet.toString();
    }

    /** The verdict on a point as a whole, and its marks. */
    public static String heading(PointMarking point, Look look) {
        MarkingText text = new MarkingText(look);
        text.head(point);
        return text.sheet.toString();
    }

    private void head(PointMarking point) {
        String verdict = switch (point.verdict()) {
            case COVERED -> "Likely covered";
            case PARTLY -> "Partly covered";
            case NOT_SEEN -> "Not seen";
        };
        String marks = number(point.marks()) + " of " + point.outOf() + (point.outOf() == 1 ? " mark" : " marks");
        sheet.line(new Span(style(point.verdict()), verdict), Span.dim(" as a whole, " + marks));
    }

    private void point(PointMarking point, String answer) {
        head(point);
        part(
                "  ",
                words(point.core().verdict()),
                point.core().verdict(),
                point.core().text());
        for (PartMarking element : point.elements()) {
            part("  ", words(element.verdict()), element.verdict(), element.text());
        }
        List<String> quotes = quotes(point, answer);
        if (!quotes.isEmpty()) {
            labelled("  your words", Span.dim(String.join(" … ", quotes)));
        }
        for (Flag flag : point.flags()) {
            labelled("  note", new Span(Style.HALF, flag.sentence()));
        }
    }

    private void part(String indent, String words, Verdict verdict, String text) {
        String symbol = look.plain()
                ? ""
                : switch (verdict) {
                    case COVERED -> "✓ ";
                    case PARTLY -> "~ ";
                    case NOT_SEEN -> "✗ ";
                };
        Style style = switch (verdict) {
            case COVERED -> Style.GOOD;
            case PARTLY -> Style.HALF;
            case NOT_SEEN -> Style.BAD;
        };
        String label = indent + symbol + words;
        String gap = " ".repeat(Math.max(1, LABEL + 2 - DisplayWidth.of(label)));
        sheet.hanging(
                List.of(new Span(style(verdict), label), Span.plain(gap)),
                " ".repeat(LABEL + 2),
                List.of(Span.plain(text)));
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

    private void labelled(String label, Span span) {
        String gap = " ".repeat(Math.max(1, LABEL + 2 - label.length()));
        sheet.hanging(List.of(Span.dim(label + gap)), " ".repeat(LABEL + 2), List.of(span));
    }

    private static String words(Verdict verdict) {
        return verdict == Verdict.NOT_SEEN ? "not seen" : verdict.word();
    }

    /** The stretches of the answer that were matched; those with nothing but a space between them are one. */
    private static List<String> quotes(PointMarking point, String answer) {
        List<String> quotes = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (revise.marking.Span span : point.matched()) {
            boolean joins = end >= 0 && answer.substring(end, span.start()).isBlank();
            if (start >= 0 && !joins) {
                quotes.add(quote(answer, start, end));
            }
            start = joins ? start : span.start();
            end = span.end();
        }
        if (start >= 0) {
            quotes.add(quote(answer, start, end));
        }
        return quotes;
    }

    private static String quote(String answer, int start, int end) {
        return "\"" + answer.substring(start, end).replace('\n', ' ') + "\"";
    }
}
