package revise.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids under {@code was} whose history cannot be taken over: the card is still there, or two cards want the same. */
final class EarlierIds implements Lint {
    @Override
    public List<Finding> check(Subject subject) {
        List<PlacedCard> cards = subject.cards();
        Map<String, Spot> present = new HashMap<>();
        for (PlacedCard placed : cards) {
            present.put(placed.card().key(), placed.spot());
        }
        List<Finding> found = new ArrayList<>();
        Map<String, Spot> claimed = new HashMap<>();
        for (PlacedCard placed : cards) {
            int number = 0;
            for (String earlier : placed.identity().was()) {
                Spot spot = placed.spot().at("was", Integer.toString(number++));
                String key = placed.card().kind().key(subject.topic().id(), earlier);
                Spot first = claimed.putIfAbsent(key, placed.spot());
                if (key.equals(placed.card().key())) {
                    String message = "\"was\" names the card's own id, " + Finding.quoted(earlier) + "; remove it";
                    found.add(Finding.of(Rule.EARLIER_ID, spot, message));
                } else if (present.containsKey(key)) {
                    String message = "\"was\" names " + Finding.quoted(earlier)
                            + ", which keeps its history, for its card is still there:";
                    found.add(Finding.of(Rule.EARLIER_ID, spot, message, present.get(key)));
                } else if (first != null && !first.equals(placed.spot())) {
                    String message = "the history of " + Finding.quoted(earlier)
                            + " can go to one card only, and is taken already by the one in";
                    found.add(Finding.of(Rule.EARLIER_ID, spot, message, first));
                }
            }
        }
        return found;
    }
}
