package revise.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.topic.CardKind;

/**
 * Cards that another topic has too, question and answer: the learner is asked them twice. Concepts belong to a
 * qualification, and are meant to be the same in all of its topics.
 */
final class Repeats {
    private final Map<CardKind, Resemblance<Spot>> kinds = new EnumMap<>(CardKind.class);

    void add(Subject subject) {
        for (PlacedCard placed : subject.cards()) {
            if (placed.card().kind() != CardKind.CONCEPT) {
                Set<String> words = new HashSet<>(subject.gist(placed.prompt()));
                words.addAll(subject.gist(placed.card().answer()));
                kinds.computeIfAbsent(placed.card().kind(), kind -> new Resemblance<>())
                        .add(placed.spot(), words);
            }
        }
    }

    /** Those within one topic are left to {@link Doubles}. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        kinds.forEach((kind, cards) -> cards.forEach((later, first) -> {
            if (!later.topic().equals(first.topic())) {
                found.add(Doubles.duplicate(kind, later, first));
            }
        }));
        return found;
    }
}
