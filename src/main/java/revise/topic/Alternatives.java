package revise.topic;

import java.util.List;

/**
 * Other wordings that earn the same credit.
 *
 * @param of the element of the marking point, or its core, named by its words
 */
public record Alternatives(String of, List<String> wordings) {
    public Alternatives {
        wordings = List.copyOf(wordings);
    }
}
