package revise.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import revise.marking.Gist;
import revise.marking.MarkScheme;
import revise.topic.MarkingPoint;
import revise.topic.Topic;

/** A topic as the lints look at it. What several of them need is made once. */
final class Subject {
    private final Topic topic;
    private final List<PlacedCard> cards;
    private final Gist gist;
    private final List<PlacedPoint> points = new ArrayList<>();
    private final Map<String, Set<String>> gists = new HashMap<>();

    Subject(Topic topic, Gist gist) {
        this.topic = topic;
        this.cards = PlacedCard.of(topic);
        this.gist = gist;
        for (MarkingPoint point : topic.markingPoints()) {
            Spot spot = at("markingPoints", points.size());
            points.add(new PlacedPoint(point, MarkScheme.of(point.text()), spot));
        }
    }

    Topic topic() {
        return topic;
    }

    List<PlacedCard> cards() {
        return cards;
    }

    List<PlacedPoint> points() {
        return points;
    }

    /** The words that carry the meaning of one of the topic's texts. */
    Set<String> gist(String text) {
        return gists.computeIfAbsent(text, gist::of);
    }

    /** @param number from 0 */
    Spot at(String list, int number) {
        return Spot.item(topic.id(), list, number);
    }
}
