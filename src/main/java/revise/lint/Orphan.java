package revise.lint;

import java.util.List;

/**
 * History whose card is gone, though its topic is there.
 *
 * @param card the key of the card that is gone
 * @param heirs the new card that is like it, or none
 */
public record Orphan(String card, List<Heir> heirs) {
    /**
     * A card that could take the history over.
     *
     * @param spot where its bundle has it
     * @param name what it is about, for a person
     * @param was all that it would have to name as its earlier ids
     */
    public record Heir(Spot spot, String name, List<String> was) {
        public Heir {
            was = List.copyOf(was);
        }
    }

    public Orphan {
        heirs = List.copyOf(heirs);
    }
}
