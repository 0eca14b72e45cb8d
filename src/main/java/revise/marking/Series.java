package revise.marking;

import java.util.List;
import java.util.Set;

/** Finds a list that nothing announces: "log calls, complaints, and resolutions", "both staff and customers". */
final class Series {

    /** Longest item, in words, that is still taken for one. */
    private static final int LONGEST = 8;

    private static final Set<String> CAUSES =
            Lexicon.words("contributes contribute leads lead affects affect improves improve increases reduces causes "
                    + "supports requires needs depends produces releases removes prevents protects results benefits");

    /** "takes in water" is one thing that a cell does. */
    private static final Set<String> PHRASAL = Lexicon.words(
            "takes gives lets puts sets turns carries brings breaks cuts draws pulls shuts switches picks");

    private static final Set<String> PARTICLES = Lexicon.words("in out off on up down away");

    private Series() {}

    /** The list, or null if there is none. */
    static Items find(Phrase p, int from) {
        for (int i = from; i < p.size() - 1; i++) {
            if (p.after(i) == ',' && !p.opens(i)) {
                Items items = serial(p, from, i);
                if (items != null) {
                    return items;
                }
            }
        }
        return pair(p, from);
    }

    private static Items serial(Phrase p, int from, int comma) {
        Items rest = Items.read(p, comma + 1, p.size());
        if (rest.spans().size() < 2 || !rest.closed() || Lexicon.REMARKS.contains(p.word(comma + 1))) {
            return null;
        }
        int second = rest.spans().get(0)[0];
        boolean remark = participle(p.word(second))
                && !p.at(second + 1, "and")
                && !p.at(second + 1, "or")
                && Lexicon.BOUNDARIES.contains(p.word(second + 1))
                && !participles(p, from, comma);
        if (remark) {
            return null;
        }
        int start = start(p, from, comma, rest.spans());
        Items whole = Items.read(p, start, p.size()).withoutTail(p, false);
        boolean subject = start <= from + 1 || Lexicon.BOUNDARIES.contains(p.word(start - 1));
        if (subject) {
            whole = beforeVerb(p, whole);
        }
        for (int[] span : whole.spans()) {
            if (span[1] - span[0] > LONGEST) {
                return null;
            }
        }
        return whole.spans().size() < 3 ? null : whole;
    }

    /** Where the first item begins, judging by the words before its comma and by the shape of the other items. */
    private static int start(Phrase p, int from, int comma, List<int[]> others) {
        String second = p.word(others.get(0)[0]);
        if (second.endsWith("ing") || participle(second) || Verbs.is(second)) {
            for (int i = comma; i >= from; i--) {
                if (alike(p.word(i), second)) {
                    return i;
                }
            }
        }
        if (clauses(p, others)) {
            int that = comma;
            while (that > from && !p.at(that - 1, "that") && !p.at(that - 1, "how") && !p.at(that - 1, "because")) {
                that--;
            }
            return that;
        }
        int start = comma;
        while (start > from && !Lexicon.BOUNDARIES.contains(p.word(start - 1)) && !opensClause(p, start - 1, from)) {
            start--;
        }
        if (start - 2 >= from && PARTICLES.contains(p.word(start - 1)) && PHRASAL.contains(p.word(start - 2))) {
            return start - 2;
        }
        if (p.at(start - 1, "of") && (p.at(start - 3, "a") || p.at(start - 3, "an")) && start - 3 >= from) {
            return start - 2;
        }
        boolean infinitive = p.at(start - 1, "to") && !Lexicon.TAKES_TO.contains(p.word(start - 2));
        return infinitive && start < comma && Verbs.is(p.word(start)) ? start + 1 : start;
    }

    private static boolean opensClause(Phrase p, int i, int from) {
        return Verbs.is(p.word(i))
                && (i > from || p.word(i).endsWith("s") || p.word(i).endsWith("ing"));
    }

    private static boolean alike(String word, String other) {
        if (participle(other)) {
            return participle(word);
        }
        return other.endsWith("ing")
                ? word.endsWith("ing") && word.length() > 4
                : Verbs.is(word) && ending(word, other);
    }

    /** "cooked to 75 degrees, checked with a probe, and chilled". */
    private static boolean participle(String word) {
        return word.endsWith("ed") && word.length() > 4;
    }

    /** Without one before the comma, "an approved indicator, proved on a known source" is a remark and no list. */
    private static boolean participles(Phrase p, int from, int comma) {
        for (int i = from; i <= comma; i++) {
            boolean adjective = Lexicon.DETERMINERS.contains(p.word(i - 1)) || p.at(i - 1, "of");
            if (participle(p.word(i)) && !adjective) {
                return true;
            }
        }
        return false;
    }

    private static boolean ending(String word, String other) {
        return word.endsWith("s") == other.endsWith("s") && word.endsWith("ing") == other.endsWith("ing");
    }

    private static boolean clauses(Phrase p, List<int[]> others) {
        int clauses = 0;
        for (int[] span : others) {
            for (int i = span[0] + 1; i < span[1]; i++) {
                if (Verbs.isFinite(p.word(i)) && !Lexicon.BOUNDARIES.contains(p.word(i - 1))) {
                    clauses++;
                    break;
                }
            }
        }
        return clauses == others.size();
    }

    /** "legislation, regulations and policies | impact the plan": the last item stops before the verb. */
    private static Items beforeVerb(Phrase p, Items items) {
        int[] last = items.spans().get(items.spans().size() - 1);
        for (int i = last[0] + 1; i < last[1]; i++) {
            boolean plain = Verbs.isFinite(p.word(i)) && i + 1 < p.size() && !clauseItem(p, items);
            if (plain) {
                List<int[]> spans = new java.util.ArrayList<>(items.spans());
                spans.set(spans.size() - 1, new int[] {last[0], i});
                return new Items(spans, i, items.or(), items.closed());
            }
        }
        return items;
    }

    private static boolean clauseItem(Phrase p, Items items) {
        int[] middle = items.spans().get(items.spans().size() - 2);
        for (int i = middle[0]; i < middle[1]; i++) {
            if (Verbs.isFinite(p.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "contributes to loyalty and success", "both A and B". */
    private static Items pair(Phrase p, int from) {
        for (int i = from; i < p.size() - 3; i++) {
            boolean both = p.word(i).equals("both");
            boolean cause = CAUSES.contains(p.word(i)) && i > from;
            if (both || cause) {
                boolean preposition = p.at(i + 1, "to") || p.at(i + 1, "in") || p.at(i + 1, "on");
                Items items =
                        Items.read(p, preposition ? i + 2 : i + 1, p.size()).withoutTail(p, false);
                if (items.spans().size() == 2 && items.closed() && (both ? brief(items) : even(items))) {
                    return items;
                }
            }
        }
        return null;
    }

    private static boolean brief(Items items) {
        int[] a = items.spans().get(0);
        int[] b = items.spans().get(1);
        return Math.max(a[1] - a[0], b[1] - b[0]) <= 4;
    }

    private static boolean even(Items items) {
        int[] a = items.spans().get(0);
        int[] b = items.spans().get(1);
        int left = a[1] - a[0];
        int right = b[1] - b[0];
        return left == right && left <= 3;
    }
}
