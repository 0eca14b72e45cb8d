package revise.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of an answer that earned something: quoted, or highlighted where they stand. */
final class Quotes {
    /** Words that stand so close, in characters, are quoted in one go. */
    private static final int CLOSE = 14;

    private Quotes() {}

    /** The matched stretches in quotation marks, nearby ones together; empty if there are none. */
    static String of(List<revise.marking.Span> matched, String answer) {
        StringBuilder quotes = new StringBuilder();
        int start = -1;
        int end = -1;
        for (revise.marking.Span span : matched) {
            if (start >= 0 && !close(answer, end, span.start())) {
                quote(quotes, answer, start, end);
                start = -1;
            }
            start = start < 0 ? span.start() : start;
            end = Math.max(end, span.end());
        }
        if (start >= 0) {
            quote(quotes, answer, start, end);
        }
        return quotes.toString();
    }

    private static boolean close(String answer, int end, int start) {
        for (int i = end; i < start; i++) {
            if (".!?;\n".indexOf(answer.charAt(i)) >= 0) {
                return false;
            }
        }
        return start - end <= CLOSE;
    }

    private static void quote(StringBuilder quotes, String answer, int start, int end) {
        quotes.append(quotes.length() == 0 ? "\"" : " … \"")
                .append(answer.substring(start, end).replace('\n', ' '))
                .append('"');
    }

    /**
     * The whole answer, its matched words in the accent colour.
     *
     * @param matched in any order; one word may have earned several parts
     */
    static List<Span> highlighted(List<revise.marking.Span> matched, String answer) {
        List<revise.marking.Span> inOrder = new ArrayList<>(matched);
        inOrder.sort(Comparator.comparingInt(revise.marking.Span::start));
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (revise.marking.Span span : inOrder) {
            if (span.start() >= at) {
                spans.add(Span.plain(answer.substring(at, span.start())));
                spans.add(new Span(Style.ACCENT, answer.substring(span.start(), span.end())));
                at = span.end();
            }
        }
        spans.add(Span.plain(answer.substring(at)));
        return spans;
    }
}
