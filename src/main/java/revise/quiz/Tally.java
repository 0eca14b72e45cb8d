package revise.quiz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import revise.topic.CardKind;

/** What a session came to. A card counts once, by its first rating. */
public record Tally(Share all, Map<CardKind, Share> byKind, Map<String, Share> byTopic, List<Outcome> missed) {
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
            if (!outcome.rating().recalled()) {
                missed.add(outcome);
            }
        }
        return new Tally(all, byKind, byTopic, missed);
    }
}
