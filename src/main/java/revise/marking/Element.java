package revise.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing a marking point asks for, in the words of its author.
 *
 * @param text what is asked for, never blank
 * @param alternatives other wordings that earn it just as well
 * @param insets other wordings of some of its words
 */
public record Element(String text, List<String> alternatives, List<Inset> insets) {

    /**
     * Other wordings of a phrase inside an element.
     *
     * @param phrase words of the element
     * @param alternatives wordings that stand for those words
     */
    public record Inset(String phrase, List<String> alternatives) {

        public Inset {
            alternatives = List.copyOf(alternatives);
        }
    }

    public Element {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an element needs words");
        }
        alternatives = List.copyOf(alternatives);
        insets = List.copyOf(insets);
    }

    /** An element without alternatives. */
    public static Element of(String text) {
        return new Element(text, List.of(), List.of());
    }

    /** The same element with further wordings of the whole of it. */
    Element or(List<String> more) {
        return new Element(text, join(alternatives, more), insets);
    }

    /** The same element with other wordings of a phrase inside it. */
    Element or(Inset inset) {
        return new Element(text, alternatives, join(insets, List.of(inset)));
    }

    /** True if it knows any wording besides its own. */
    boolean hasAlternatives() {
        return !alternatives.isEmpty() || !insets.isEmpty();
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
