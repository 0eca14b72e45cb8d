package revise.render;

import java.util.List;
import revise.marking.Flag;
import revise.marking.Marking;
import revise.marking.PartMarking;
import revise.marking.PointMarking;
import tools.jackson.core.JsonGenerator;

/** Markings as JSON Lines. */
public final class MarkingJson {
    private MarkingJson() {}

    /** One line. */
    public static String line(MarkedAnswer marked) {
        Marking marking = marked.marking();
        return Json.line(json -> {
            json.writeStartObject();
            marked.id().ifPresent(text -> writeId(json, text, marked.numericId()));
            if (marked.number() > 0) {
                json.writeNumberProperty("number", marked.number());
            }
            Json.property(json, "card", marked.card());
            json.writeArrayPropertyStart("points");
            for (int i = 0; i < marking.points().size(); i++) {
                write(json, marked.pointId(i), marking.points().get(i));
            }
            json.writeEndArray();
            Json.number(json, "marks", marking.marks());
            json.writeNumberProperty("outOf", marking.outOf());
            json.writeStringProperty("rating", marking.rating());
            json.writeEndObject();
        });
    }

    /** The line for an input line that could not be marked. */
    public static String error(int number, String message) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeNumberProperty("line", number);
            json.writeStringProperty("error", message);
            json.writeEndObject();
        });
    }

    private static void writeId(JsonGenerator json, String id, boolean numeric) {
        if (numeric) {
            json.writeName("id");
            json.writeNumber(id);
        } else {
            json.writeStringProperty("id", id);
        }
    }

    private static void write(JsonGenerator json, String id, PointMarking point) {
        json.writeStartObject();
        Json.property(json, "id", id);
        json.writeStringProperty("text", point.text());
        json.writeStringProperty("verdict", point.verdict().word());
        score(json, point.score());
        json.writeObjectPropertyStart("core");
        json.writeStringProperty("text", point.core().text());
        json.writeStringProperty("verdict", point.core().verdict().word());
        json.writeEndObject();
        json.writeArrayPropertyStart("elements");
        for (PartMarking element : point.elements()) {
            json.writeStartObject();
            json.writeStringProperty("text", element.text());
            json.writeStringProperty("verdict", element.verdict().word());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("matched");
        for (revise.marking.Span span : point.matched()) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
        Json.array(json, "missing", point.missing());
        List<String> flags = point.flags().stream().map(Flag::word).toList();
        Json.array(json, "flags", flags);
        json.writeEndObject();
    }

    /** Three digits tell all that a score can. */
    private static void score(JsonGenerator json, double score) {
        json.writeNumberProperty("score", Math.round(score * 1000) / 1000.0);
    }
}
