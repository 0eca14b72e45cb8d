package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The items of a list such as "X, Y, and Z" inside a marking point.
 *
 * @param spans first and one past the last word of each item
 * @param end one past the last word of the list
 * @param or whether the items are joined by "or"
 * @param closed whether "and" or "or" says which item is the last
 */
record Items(List<int[]> spans, int end, boolean or, boolean closed) {

    /** A list whose first item is one of these times may go on with others. */
    private static final Set<String> OCCASIONS = Set.of("before", "after", "during", "when", "while");

    /** Reads a list that starts at a word and reaches at most to {@code limit}. */
    static Items read(Phrase p, int from, int limit) {
        char stop = semicolons(p, from, limit) ? ';' : ',';
        List<int[]> spans = new ArrayList<>();
        boolean or = false;
        boolean closed = false;
        int at = from;
        while (at < limit && !closed) {
            int end = segmentEnd(p, at, limit, stop);
            String first = p.word(at);
            boolean joined = at > from && (first.equals("and") || first.equals("or"));
            boolean included = at > from && first.equals("including");
            boolean goesOn = joined || included || OCCASIONS.contains(first) && OCCASIONS.contains(p.word(from));
            if (at > from && !goesOn && Lexicon.REMARKS.contains(first) && !joinerAhead(p, end, limit, stop)) {
                break;
            }
            int start = joined || included ? at + 1 : at;
            int cut = joined || joinerAhead(p, end, limit, stop) || stop == ';' ? -1 : joiner(p, start, end);
            closed = joined || cut > 0;
            or |= joined && first.equals("or") || cut > 0 && p.word(cut).equals("or");
            if (cut > 0) {
                spans.add(new int[] {start, cut});
                start = cut + 1;
            }
            if (start < end) {
                spans.add(new int[] {start, end});
            }
            at = end;
            if (p.after(end - 1) == '.' || p.after(end - 1) == ';' && stop == ',') {
                break;
            }
        }
        return new Items(spans, at, or, closed);
    }

    /** A single semicolon behind commas ends a list rather than parting its items. */
    private static boolean semicolons(Phrase p, int from, int limit) {
        int count = 0;
        boolean comma = false;
        for (int i = from; i < limit; i++) {
            count += p.after(i) == ';' ? 1 : 0;
            comma |= p.after(i) == ',' && count == 0;
        }
        return count > 1 || count == 1 && !comma;
    }

    private static int segmentEnd(Phrase p, int from, int limit, char stop) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            depth += p.opens(i) && i > from ? 1 : 0;
            depth -= p.closes(i) && depth > 0 ? 1 : 0;
            if (depth == 0 && (p.after(i) == stop || p.after(i) == ';' || p.endsSentence(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    /** True if a later part of the list begins with "and" or "or", so that this one is not the last. */
    private static boolean joinerAhead(Phrase p, int from, int limit, char stop) {
        for (int i = from; i < limit && p.after(i - 1) != '.'; i++) {
            if (p.after(i - 1) == ';' && stop == ',') {
                return false;
            }
            if (p.after(i - 1) == stop && (p.word(i).equals("and") || p.word(i).equals("or"))) {
                return p.word(i).equals("or") || !Verbs.isFinite(p.word(i + 1)) || !orBefore(p, i);
            }
        }
        return false;
    }

    /** "a loan, crowdfunding or savings, and gives a drawback": "or" has closed the list, and a clause follows. */
    private static boolean orBefore(Phrase p, int end) {
        for (int i = end - 2; i > 0 && p.after(i) == 0; i--) {
            if (p.word(i).equals("or")) {
                return true;
            }
        }
        return false;
    }

    private static int joiner(Phrase p, int from, int end) {
        boolean doing = p.word(p.at(from, "by") ? from + 1 : from).endsWith("ing");
        int first = -1;
        int depth = 0;
        for (int i = from + 1; i < end - 1; i++) {
            depth += p.opens(i) ? 1 : 0;
            boolean inside = depth > 0;
            depth -= p.closes(i) && depth > 0 ? 1 : 0;
            boolean joins = !inside && (p.at(i, "and") || p.at(i, "or") || p.at(i, "&"));
            if (joins
                    && !Lexicon.PAIRS.contains(p.word(i - 1) + " " + p.word(i) + " " + p.word(i + 1))
                    && !isWithin(p, from, i, end)) {
                // "separating raw and cooked food or using boards": what joins is before a word like the first.
                if (doing && p.word(i + 1).endsWith("ing")) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** Whether "and" joins the two of "between A and B", or the subjects of one clause: "how A and B are used". */
    private static boolean isWithin(Phrase p, int from, int and, int end) {
        for (int i = and - 1; i >= from && !p.at(i, "and"); i--) {
            if (p.at(i, "between")) {
                return true;
            }
        }
        return Openers.clause(p, from) > from && !isClause(p, from, and) && isClause(p, and, end);
    }

    private static boolean isClause(Phrase p, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Verbs.isFinite(p.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The same list without the words after its last item that speak of the whole. */
    Items withoutTail(Phrase p, boolean announced) {
        int[] last = spans.get(spans.size() - 1);
        for (int i = last[0] + 1; i < last[1]; i++) {
            boolean ownClause = Tail.RELATIVES.contains(p.word(i)) && eachHas(p, p.word(i));
            if (!ownClause && Tail.startsAt(p, i, spans.size(), single(), announced)) {
                List<int[]> shorter = new ArrayList<>(spans);
                shorter.set(spans.size() - 1, new int[] {last[0], i});
                return new Items(shorter, i, or, closed);
            }
        }
        return this;
    }

    /** "the key that identifies a record and the key that links two" says something of each. */
    private boolean eachHas(Phrase p, String word) {
        for (int[] span : spans) {
            boolean has = false;
            for (int i = span[0]; i < span[1]; i++) {
                has |= p.word(i).equals(word);
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    private boolean single() {
        for (int[] span : spans.subList(0, spans.size() - 1)) {
            if (span[1] - span[0] > 1) {
                return false;
            }
        }
        return true;
    }
}
