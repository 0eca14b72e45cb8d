package revise.progress;

import java.util.List;

/**
 * Today's part of a plan.
 *
 * @param cards the keys of the cards still to be asked today, in order
 * @param enough whether those who keep to the plan leave no card unseen or waiting when the date comes; not so where the
 *     minutes they can give to a day are too few
 */
public record Portion(List<String> cards, boolean enough) {
    public Portion {
        cards = List.copyOf(cards);
    }
}
