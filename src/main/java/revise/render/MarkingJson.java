package revise.render;

import java.util.List;
import java.util.Optional;
import revise.marking.Flag;
import revise.marking.Marking;
import revise.marking.PartMarking;
import revise.marking.PointMarking;
import tools.jackson.core.JsonGenerator;

/** Markings as JSON Lines. */
public final class MarkingJson {
    private MarkingJson() {}

    /**
     * One line.
     *
     * @param numericId whether the id is written as a number
     * @param number the question's place in a written quiz, or 0
     * @param card the card's key, or empty
     */
    public static String line(Optional<String> id, boolean numericId, int number, String card, Marking marking) {
        return Json.line(json -> {
            json.writeStartObject();
            id.ifPresent(text -> writeId(json, text, numericId));
            if (number > 0) {
                json.writeNumberProperty("number", number);
            }
            Json.property(json, "card", card);
            json.writeArrayPropertyStart("points");
            for (PointMarking point : marking.points()) {
                write(json, point);
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

    private static void write(JsonGenerator json, PointMarking point) {
        json.writeStartObject();
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
