package revise.marking;

import java.util.List;

/**
 * One thing a marking point asks for, in the words of its author.
 *
 * @param text what is asked for, never blank
 * @param alternatives other wordings that earn it just as well
 */
public record Element(String text, List<String> alternatives) {

    public Element {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an element needs words");
        }
        alternatives = List.copyOf(alternatives);
    }

    /** An element without alternatives. */
    public static Element of(String text) {
        return new Element(text, List.of());
    }
}
