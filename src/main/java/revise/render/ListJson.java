package revise.render;

import java.util.List;
import revise.topic.About;
import revise.topic.Counts;
import tools.jackson.core.JsonGenerator;

/** The list of topics as JSON. */
public final class ListJson {
    private ListJson() {}

    public static String of(List<Row> rows) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Row row : rows) {
                write(json, row);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Row row) {
        About about = row.about();
        json.writeStartObject();
        json.writeStringProperty("id", about.id());
        json.writeStringProperty("title", about.title());
        Json.property(json, "subject", about.subject());
        Json.property(json, "awardingBody", about.awardingBody());
        TopicJson.level(json, about.level());
        Json.array(json, "qualifications", about.qualifications());
        json.writeNumberProperty("cards", row.cards());
        json.writeNumberProperty("due", row.due());
        json.writeNumberProperty("new", row.fresh());
        if (row.assessment().isPresent()) {
            json.writeStringProperty("assessment", row.assessment().get().toString());
        }
        counts(json, row.counts());
        json.writeStringProperty("file", row.file());
        json.writeEndObject();
    }

    static void counts(JsonGenerator json, Counts counts) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("keyConcepts", counts.keyConcepts());
        json.writeNumberProperty("keyTerms", counts.keyTerms());
        json.writeNumberProperty("learningObjectives", counts.learningObjectives());
        json.writeNumberProperty("markingPoints", counts.markingPoints());
        json.writeNumberProperty("guidance", counts.guidance());
        json.writeNumberProperty("mistakes", counts.mistakes());
        json.writeNumberProperty("misconceptions", counts.misconceptions());
        json.writeNumberProperty("faqs", counts.faqs());
        json.writeNumberProperty("prerequisites", counts.prerequisites());
        json.writeEndObject();
    }
}
