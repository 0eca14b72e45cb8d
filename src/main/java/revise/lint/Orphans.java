package revise.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import revise.topic.CardText;
import revise.topic.Topic;

/** Finds the history of one topic that has lost its card, and the new cards that may be the same ones reworded. */
public final class Orphans {
    private record Pair(String lost, PlacedCard card, double likeness) {}

    private final Set<String> lost;
    private final List<PlacedCard> fresh = new ArrayList<>();

    private Orphans(Topic topic, Set<String> reviewed) {
        lost = new TreeSet<>(reviewed);
        for (PlacedCard placed : PlacedCard.of(topic)) {
            if (!lost.remove(placed.card().key())) {
                fresh.add(placed);
            }
        }
    }

    /**
     * @param reviewed the keys of the topic's cards that have history
     * @param remembered what cards said when they were last asked, by key, as far as that is known
     * @return by key; a new card is proposed for one of them at most, the one it is most like
     */
    public static List<Orphan> of(Topic topic, Set<String> reviewed, Map<String, CardText> remembered) {
        Orphans orphans = new Orphans(topic, reviewed);
        List<Pair> pairs = orphans.lost.isEmpty() ? List.of() : orphans.pairs(remembered);
        List<Orphan> found = new ArrayList<>();
        for (String key : orphans.lost) {
            List<Orphan.Heir> heirs = new ArrayList<>();
            for (Pair pair : pairs) {
                if (pair.lost().equals(key)) {
                    heirs.add(heir(pair));
                }
            }
            found.add(new Orphan(key, heirs));
        }
        return found;
    }

    /** The best first, each card in one of them only. */
    private List<Pair> pairs(Map<String, CardText> remembered) {
        Succession succession = new Succession();
        List<Pair> all = new ArrayList<>();
        for (String key : lost) {
            Optional<CardText> text = Optional.ofNullable(remembered.get(key));
            for (PlacedCard card : fresh) {
                double likeness = succession.likeness(key, text, card);
                if (likeness >= Succession.CLOSE) {
                    all.add(new Pair(key, card, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Pair> best = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : all) {
            String card = pair.card().card().key();
            if (!taken.contains(pair.lost()) && !taken.contains(card)) {
                taken.add(pair.lost());
                taken.add(card);
                best.add(pair);
            }
        }
        return best;
    }

    private static Orphan.Heir heir(Pair pair) {
        List<String> was = new ArrayList<>(pair.card().identity().was());
        was.add(Succession.id(pair.lost()));
        return new Orphan.Heir(pair.card().spot(), pair.card().name(), was);
    }
}
