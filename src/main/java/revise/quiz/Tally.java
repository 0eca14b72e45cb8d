package revise.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import revise.marking.Marking;
import revise.topic.CardKind;

/**
 * What a session came to. A card counts once, by its first rating.
 *
 * @param marks what the answers that were marked earned
 * @param outOf the marks they could have earned
 * @param missed what was not remembered
 */
public record Tally(
        Share all,
        Map<CardKind, Share> byKind,
        Map<String, Share> byTopic,
        double marks,
        int outOf,
        List<Outcome> missed) {
    /** How many of some cards were remembered. */
    public record Share(int remembered, int cards) {
        static final Share NONE = new Share(0, 0);

        Share plus(Outcome outcome) {
            return new Share(remembered + (outcome.rating().recalled() ? 1 : 0), cards + 1);
        }
    }

    public static Tally of(List<Outcome> outcomes) {
        Share all = Share.NONE;
        Map<CardKind, Share> byKind = new TreeMap<>();
        Map<String, Share> byTopic = new LinkedHashMap<>();
        List<Outcome> missed = new ArrayList<>();
        double marks = 0;
        int outOf = 0;
        for (Outcome outcome : outcomes) {
            if (!outcome.first()) {
                continue;
            }
            Card card = outcome.question().card();
            all = all.plus(outcome);
            byKind.put(card.kind(), byKind.getOrDefault(card.kind(), Share.NONE).plus(outcome));
            byTopic.put(
                    card.topicTitle(),
                    byTopic.getOrDefault(card.topicTitle(), Share.NONE).plus(outcome));
            Optional<Marking> marking = outcome.reply().marking();
            if (marking.isPresent()) {
                marks += marking.get().marks();
                outOf += marking.get().outOf();
            }
            if (!outcome.rating().recalled()) {
                missed.add(outcome);
            }
        }
        return new Tally(all, byKind, byTopic, marks, outOf, missed);
    }
}
