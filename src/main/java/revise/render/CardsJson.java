package revise.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import revise.progress.Memory;
import tools.jackson.core.JsonGenerator;

/** Cards and their memories as JSON; what a new card does not have yet is null. */
public final class CardsJson {
    private CardsJson() {}

    public static String of(List<CardStanding> cards) {
        return Json.text(json -> {
            json.writeStartArray();
            for (CardStanding card : cards) {
                write(json, card);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, CardStanding standing) {
        Memory memory = standing.memory();
        json.writeStartObject();
        json.writeStringProperty("key", standing.card().key());
        json.writeStringProperty("topic", standing.card().topicId());
        json.writeStringProperty("kind", standing.card().kind().word());
        json.writeStringProperty("prompt", standing.card().prompt());
        json.writeStringProperty("answer", standing.card().answer());
        json.writeStringProperty("state", memory.state().word());
        moment(json, "due", memory.due());
        figure(json, "stability", memory, memory.stability());
        figure(json, "difficulty", memory, memory.difficulty());
        figure(json, "retrievability", memory, standing.recall());
        json.writeNumberProperty("reviews", memory.reviews());
        json.writeNumberProperty("lapses", memory.lapses());
        moment(json, "last", memory.last());
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String name, Memory memory, double figure) {
        if (memory.isNew()) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, Numerals.rounded(figure));
        }
    }

    private static void moment(JsonGenerator json, String name, Optional<Instant> moment) {
        if (moment.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, moment.get().toString());
        }
    }
}
