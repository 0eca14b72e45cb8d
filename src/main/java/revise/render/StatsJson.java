package revise.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import revise.progress.DayFigures;
import revise.progress.Pace;
import revise.progress.Retention;
import revise.progress.Statistics;
import revise.progress.TopicMastery;
import revise.progress.WeakCard;
import revise.quiz.Card;
import tools.jackson.core.JsonGenerator;

/** All figures of {@code stats} as JSON. */
public final class StatsJson {
    private final JsonGenerator json;

    private StatsJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * One object.
     *
     * @param cards those the statistics report on, by key
     * @param pace the learner's own, over all topics
     */
    public static String of(Statistics statistics, Map<String, Card> cards, Pace pace, When when) {
        return Json.text(json -> new StatsJson(json).write(statistics, cards, pace, when));
    }

    private void write(Statistics statistics, Map<String, Card> cards, Pace pace, When when) {
        json.writeStartObject();
        json.writeStringProperty("date", when.today().toString());
        json.writeObjectPropertyStart("retention");
        retention("week", statistics.week());
        retention("month", statistics.month());
        retention("ever", statistics.ever());
        json.writeEndObject();
        json.writeObjectPropertyStart("streak");
        json.writeNumberProperty("current", statistics.streak().current());
        json.writeNumberProperty("longest", statistics.streak().longest());
        json.writeEndObject();
        json.writeObjectPropertyStart("pace");
        figure("newSeconds", pace.newSeconds());
        figure("reviewSeconds", pace.reviewSeconds());
        json.writeEndObject();
        days(statistics.days());
        forecast(statistics.forecast(), when.today());
        weakest(statistics.weakest(), cards);
        topics(statistics.topics());
        json.writeEndObject();
    }

    private void retention(String name, Retention retention) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("recalled", retention.recalled());
        json.writeNumberProperty("asked", retention.asked());
        if (retention.share().isPresent()) {
            figure("share", retention.share().getAsDouble());
        } else {
            json.writeNullProperty("share");
        }
        json.writeEndObject();
    }

    private void days(List<DayFigures> days) {
        json.writeArrayPropertyStart("days");
        for (DayFigures day : days) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeNumberProperty("reviews", day.reviews());
            figure("minutes", day.minutes());
            json.writeNumberProperty("new", day.fresh());
            json.writeNumberProperty("recalled", day.retention().recalled());
            json.writeNumberProperty("asked", day.retention().asked());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void forecast(List<Integer> due, LocalDate today) {
        json.writeArrayPropertyStart("forecast");
        for (int i = 0; i < due.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("date", today.plusDays(i).toString());
            json.writeNumberProperty("due", due.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void weakest(List<WeakCard> weakest, Map<String, Card> cards) {
        json.writeArrayPropertyStart("weakest");
        for (WeakCard weak : weakest) {
            json.writeStartObject();
            json.writeStringProperty("key", weak.key());
            json.writeStringProperty("prompt", cards.get(weak.key()).prompt());
            figure("retrievability", weak.recall());
            figure("stability", weak.stability());
            json.writeNumberProperty("lapses", weak.lapses());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void topics(List<TopicMastery> topics) {
        json.writeArrayPropertyStart("topics");
        for (TopicMastery topic : topics) {
            json.writeStartObject();
            json.writeStringProperty("topic", topic.topic());
            json.writeNumberProperty("cards", topic.cards());
            json.writeNumberProperty("new", topic.fresh());
            json.writeNumberProperty("weak", topic.weak());
            json.writeNumberProperty("secure", topic.secure());
            figure("retrievability", topic.recall());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figure(String name, double figure) {
        json.writeNumberProperty(name, Numerals.rounded(figure));
    }
}
