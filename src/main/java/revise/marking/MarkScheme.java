package revise.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A marking point as it is marked: what it is about, and which elements it asks for.
 *
 * <p>"Award credit for a training plan, including dates, costs and trainers" has the core "training plan", the mode
 * {@link Mode#ALL} and three elements.
 *
 * @param text the point without words such as "Award credit for"
 * @param core what the point is about
 * @param mode how the elements count
 * @param elements what it asks for in particular; empty exactly if the mode is {@link Mode#NONE}
 * @param marks what the point is worth, at least 1
 * @param require how many elements earn it: all of them for {@link Mode#ALL}, 0 for {@link Mode#NONE}
 * @param alternatives other wordings of the whole point
 * @param reject wordings that forfeit it
 */
public record MarkScheme(
        String text,
        Element core,
        Mode mode,
        List<Element> elements,
        int marks,
        int require,
        List<String> alternatives,
        List<String> reject) {

    public MarkScheme {
        if (marks < 1) {
            throw new IllegalArgumentException("a marking point is worth at least one mark");
        }
        if (elements.isEmpty() != (mode == Mode.NONE) || require < 0 || require > elements.size()) {
            throw new IllegalArgumentException("elements, mode and requirement contradict each other");
        }
        elements = List.copyOf(elements);
        alternatives = List.copyOf(alternatives);
        reject = List.copyOf(reject);
    }

    /** Reads a marking point worth one mark. */
    public static MarkScheme of(String text) {
        return of(text, 1, 0, Map.of(), List.of());
    }

    /**
     * Reads a marking point.
     *
     * @param require how many of the elements earn it, or 0 to go by the point's own words
     * @param accept alternatives by the words of the element, the core, the whole point, or a phrase inside one of them,
     *     that they stand for; a name that fits nothing is passed over, see {@link #unknownNames}
     * @param reject wordings that forfeit the point
     */
    public static MarkScheme of(
            String text, int marks, int require, Map<String, List<String>> accept, List<String> reject) {
        Splitter.Split split = Splitter.split(text);
        int size = split.elements().size();
        Mode mode = split.mode();
        int needed = Math.min(size, require > 0 ? require : split.needed());
        if (needed > 0) {
            mode = needed == size && require > 0 ? Mode.ALL : Mode.ANY;
        } else {
            needed = mode == Mode.ALL ? size : Math.min(size, 1);
        }
        Element core = Element.of(split.core());
        MarkScheme plain = new MarkScheme(split.text(), core, mode, split.elements(), marks, needed, List.of(), reject);
        return accept.isEmpty() ? plain : plain.accepting(accept);
    }

    /** Takes a text as one thought, without opener or elements, such as the definition of a term. */
    public static MarkScheme whole(String text) {
        Element core = Element.of(text.strip());
        return new MarkScheme(core.text(), core, Mode.NONE, List.of(), 1, 0, List.of(), List.of());
    }

    /** The names that fit no part of this point. */
    public List<String> unknownNames(Iterable<String> names) {
        List<String> unknown = new ArrayList<>();
        List<String> parts = parts();
        for (String name : names) {
            if (Names.find(name, parts) < 0 && Names.around(name, parts) < 0) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    /** The same point with further alternatives, by the words of the part that each stands for. */
    public MarkScheme accepting(Map<String, List<String>> accept) {
        List<String> parts = parts();
        List<Element> all = new ArrayList<>();
        all.addAll(elements);
        all.add(core);
        List<String> whole = new ArrayList<>(alternatives);
        for (Map.Entry<String, List<String>> entry : accept.entrySet()) {
            int part = Names.find(entry.getKey(), parts);
            int around = part < 0 ? Names.around(entry.getKey(), parts.subList(0, all.size())) : -1;
            if (part == all.size()) {
                whole.addAll(entry.getValue());
            } else if (part >= 0) {
                all.set(part, all.get(part).or(entry.getValue()));
            } else if (around >= 0) {
                all.set(around, all.get(around).or(new Element.Inset(entry.getKey(), entry.getValue())));
            }
        }
        int last = all.size() - 1;
        return new MarkScheme(text, all.get(last), mode, all.subList(0, last), marks, require, whole, reject);
    }

    /** The same point, worth something else. */
    public MarkScheme worth(int otherMarks) {
        return otherMarks == marks
                ? this
                : new MarkScheme(text, core, mode, elements, otherMarks, require, alternatives, reject);
    }

    /** True if it knows any wording besides its own. */
    boolean hasAlternatives() {
        boolean any = !alternatives.isEmpty() || core.hasAlternatives();
        for (Element element : elements) {
            any |= element.hasAlternatives();
        }
        return any;
    }

    /** The elements, then the core, then the whole, as their authors name them. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (Element element : elements) {
            parts.add(element.text());
        }
        parts.add(core.text());
        if (!text.equals(core.text())) {
            parts.add(text);
        }
        return parts;
    }
}
