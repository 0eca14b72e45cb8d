package revise.marking;

import java.util.ArrayList;
import java.util.List;

/** Takes a marking point apart into its core and its elements. */
final class Splitter {

    /**
     * What a point's own words say about how it is earned.
     *
     * @param text the point without its opener
     * @param needed how many elements its words ask for, 0 if they do not say
     */
    record Split(String text, String core, Mode mode, List<Element> elements, int needed) {}

    private Splitter() {}

    static Split split(String point) {
        Phrase p = Phrase.of(point);
        if (p.size() == 0) {
            throw new IllegalArgumentException("a marking point needs words");
        }
        int from = Openers.end(p);
        String text = p.text(from, p.size());
        Lead lead = Lead.find(p, from);
        if (lead != null) {
            return announced(p, from, lead, text);
        }
        Items items = enclosed(p, from);
        if (items == null) {
            items = Series.find(p, from);
        }
        if (items == null) {
            return new Split(text, text, Mode.NONE, List.of(), 0);
        }
        Mode mode = items.or() ? Mode.ANY : Mode.ALL;
        return build(p, from, items.spans().get(0)[0], items, mode, 0, text);
    }

    private static Split announced(Phrase p, int from, Lead lead, String text) {
        int limit = p.size();
        for (int i = lead.from(); i < lead.list() + 1; i++) {
            if (p.opens(i)) {
                limit = closing(p, i);
            }
        }
        int list = p.at(lead.list(), "both") ? lead.list() + 1 : lead.list();
        Items items = Items.read(p, list, limit);
        Items enclosed = items.spans().size() == 1 && limit == p.size() ? enclosed(p, list) : null;
        if (enclosed != null) {
            return build(p, from, enclosed.spans().get(0)[0], enclosed, lead.mode(), 0, text);
        }
        if (items.spans().isEmpty()) {
            return new Split(text, text, Mode.NONE, List.of(), 0);
        }
        if (limit == p.size()) {
            items = items.withoutTail(p, true);
        }
        if (items.spans().size() == 1 && lead.mode() == Mode.ALL && !lead.names(p)) {
            return new Split(text, text, Mode.NONE, List.of(), 0);
        }
        boolean either = items.or() && lead.mode() == Mode.ALL;
        return build(p, from, lead.from(), items, either ? Mode.ANY : lead.mode(), lead.needed(), text);
    }

    /** A list of three or more in brackets: "the stages (forming, storming, norming)". */
    private static Items enclosed(Phrase p, int from) {
        for (int i = from + 1; i < p.size(); i++) {
            if (p.opens(i) && !p.closes(i)) {
                Items items = Items.read(p, i, closing(p, i));
                return items.spans().size() > 2 ? items : null;
            }
        }
        return null;
    }

    private static int closing(Phrase p, int from) {
        int i = from;
        while (i < p.size() && !p.closes(i)) {
            i++;
        }
        return Math.min(p.size(), i + 1);
    }

    private static Split build(Phrase p, int from, int coreEnd, Items items, Mode mode, int needed, String text) {
        List<Element> elements = new ArrayList<>();
        for (int[] span : items.spans()) {
            Element element = element(p, span[0], span[1]);
            if (element != null) {
                elements.add(element);
            }
        }
        if (elements.isEmpty()) {
            return new Split(text, text, Mode.NONE, List.of(), 0);
        }
        int head = coreEnd;
        while (head > from && hangs(p.word(head - 1))) {
            head--;
        }
        int tail = items.end();
        boolean bracket = p.closes(items.end() - 1);
        while (tail < p.size() && (p.at(tail, "and") && !bracket || p.at(tail, "etc"))) {
            tail++;
        }
        boolean prepositions =
                Lexicon.BOUNDARIES.contains(p.word(tail)) && Lexicon.BOUNDARIES.contains(p.word(head - 1));
        if (tail < p.size() && prepositions && head > from) {
            head--;
        }
        char stop = tail < p.size() && head > from ? p.after(items.end() - 1) : 0;
        String between = stop == ',' || stop == ';' ? stop + " " : " ";
        String core = p.text(from, head) + between + p.text(tail, p.size());
        String own = Spaces.collapse(core);
        int count = needed == 0 && mode == Mode.ANY ? quantity(p, from) : needed;
        return new Split(text, own.isEmpty() ? text : own, mode, elements, count);
    }

    /** "at least two hazards", "two hazards": as many of the examples are asked for. */
    private static int quantity(Phrase p, int from) {
        return Lead.number(p.word(p.at(from, "at least") ? from + 2 : from));
    }

    /** Words that announce a list and say nothing without it. */
    private static boolean hangs(String word) {
        return word.equals("and") || word.equals("with") || word.equals("both") || Lexicon.ARTICLES.contains(word);
    }

    /** An item as an element: no article, and its examples, or what stands in brackets behind it, as alternatives. */
    private static Element element(Phrase p, int from, int to) {
        int clause = p.at(from, "how") || p.at(from, "why") ? from : Openers.clause(p, from);
        int start = clause < to ? clause : from;
        while (start < to - 1 && (Lexicon.ARTICLES.contains(p.word(start)) || p.at(start, "by"))) {
            start++;
        }
        int end = to;
        while (end > start && (p.at(end - 1, "etc") || p.at(end - 1, "and"))) {
            end--;
        }
        for (int i = start + 1; i < end; i++) {
            boolean such = p.at(i, "such as") && i + 2 < end;
            if (such || p.opens(i) && p.closes(end - 1)) {
                int list = p.at(i, "e.g") ? i + 1 : p.at(i, "such as") ? i + 2 : i;
                List<String> alternatives = new ArrayList<>();
                for (int[] span : Items.read(p, list, end).spans()) {
                    alternatives.add(p.text(span[0], span[1]));
                }
                return Element.of(p.text(start, i)).or(alternatives);
            }
        }
        return start < end ? Element.of(p.text(start, end)) : null;
    }
}
