package revise.render;

import java.util.List;
import revise.marking.Element;
import tools.jackson.core.JsonGenerator;

/** Marking points as JSON. */
public final class CriteriaJson {
    private CriteriaJson() {}

    public static String of(List<Criterion> criteria) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Criterion criterion : criteria) {
                write(json, criterion);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Criterion criterion) {
        json.writeStartObject();
        json.writeStringProperty("topic", criterion.about().id());
        json.writeNumberProperty("number", criterion.number());
        json.writeStringProperty("key", criterion.key());
        json.writeStringProperty("text", criterion.point().text());
        Json.property(json, "question", criterion.point().question());
        json.writeNumberProperty("marks", criterion.point().marks());
        json.writeStringProperty("core", criterion.scheme().core().text());
        json.writeStringProperty("mode", criterion.scheme().mode().word());
        Json.array(
                json,
                "elements",
                criterion.scheme().elements().stream().map(Element::text).toList());
        json.writeStringProperty("state", criterion.mastery().word());
        if (criterion.due().isPresent()) {
            json.writeStringProperty("due", criterion.due().get().toString());
        } else {
            json.writeNullProperty("due");
        }
        if (criterion.last().isPresent()) {
            json.writeObjectPropertyStart("lastMarks");
            Json.number(json, "earned", criterion.last().get().earned());
            Json.number(json, "outOf", criterion.last().get().outOf());
            json.writeEndObject();
        } else {
            json.writeNullProperty("lastMarks");
        }
        json.writeEndObject();
    }
}
