package revise.render;

import java.util.List;
import java.util.Map;
import revise.progress.PlanDay;
import revise.progress.Shortfall;
import revise.progress.TopicOutlook;
import tools.jackson.core.JsonGenerator;

/** Plans as JSON. */
public final class PlanJson {
    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /** One object. */
    public static String of(PlanReport report) {
        return Json.text(json -> new PlanJson(json).write(report));
    }

    /** An array of them. */
    public static String of(List<PlanReport> reports) {
        return Json.text(json -> {
            json.writeStartArray();
            for (PlanReport report : reports) {
                new PlanJson(json).write(report);
            }
            json.writeEndArray();
        });
    }

    private void write(PlanReport report) {
        json.writeStartObject();
        json.writeStringProperty("date", report.date().toString());
        if (report.minutesADay().isPresent()) {
            Json.number(json, "minutesPerDay", report.minutesADay().getAsDouble());
        } else {
            json.writeNullProperty("minutesPerDay");
        }
        json.writeNumberProperty(
                "retrievability", Numerals.rounded(report.plan().meanOnTheDate()));
        json.writeArrayPropertyStart("days");
        for (PlanDay day : report.plan().days()) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeNumberProperty("new", day.fresh());
            json.writeNumberProperty("reviews", day.reviews());
            json.writeNumberProperty("minutes", Numerals.rounded(day.minutes()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("topics");
        for (TopicOutlook topic : report.plan().topics()) {
            write(topic, report.shortfalls().topics());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("cards");
        for (Map.Entry<String, Double> card : report.plan().onTheDate().entrySet()) {
            json.writeStartObject();
            json.writeStringProperty("key", card.getKey());
            if (report.shortfalls().minutesADay().isPresent()) {
                double enough = report.shortfalls().minutesADay().getAsDouble();
                json.writeNumberProperty("minutesPerDayNeeded", Numerals.rounded(enough));
            }
            json.writeNumberProperty("retrievability", Numerals.rounded(card.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A topic that is not ready has what it is short of as well. */
    private void write(TopicOutlook topic, List<Shortfall> shortfalls) {
        json.writeStartObject();
        json.writeStringProperty("topic", topic.topic());
        json.writeNumberProperty("cards", topic.cards());
        json.writeNumberProperty("secure", Numerals.rounded(topic.secure()));
        json.writeNumberProperty("retrievability", Numerals.rounded(topic.recall()));
        json.writeBooleanProperty("ready", topic.ready());
        for (Shortfall shortfall : shortfalls) {
            if (shortfall.topic().equals(topic.topic())) {
                json.writeNumberProperty("missing", shortfall.missing());
                if (shortfall.minutesADay().isPresent()) {
                    double minutes = shortfall.minutesADay().getAsDouble();
                    json.writeNumberProperty("minutesPerDayAlone", Numerals.rounded(minutes));
                }
            }
        }
        json.writeEndObject();
    }
}
