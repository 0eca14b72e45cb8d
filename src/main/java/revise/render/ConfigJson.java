package revise.render;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import revise.progress.Assessment;
import tools.jackson.core.JsonGenerator;

/** The settings as JSON, each with its value and where that comes from. */
public final class ConfigJson {
    private ConfigJson() {}

    public static String of(Configuration configuration) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("file", configuration.file());
            json.writeBooleanProperty("exists", configuration.isThere());
            json.writeObjectPropertyStart("settings");
            for (Map.Entry<String, Configuration.Origin> entry :
                    configuration.origins().entrySet()) {
                write(json, entry.getKey(), entry.getValue(), configuration);
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void write(
            JsonGenerator json, String key, Configuration.Origin origin, Configuration configuration) {
        json.writeObjectPropertyStart(key);
        json.writeName("value");
        value(json, key, configuration);
        json.writeStringProperty("from", origin.from());
        if (origin.line() > 0) {
            json.writeNumberProperty("line", origin.line());
        }
        if (origin.wrong()) {
            json.writeBooleanProperty("wrong", true);
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String key, Configuration configuration) {
        switch (key) {
            case "desiredRetention" ->
                json.writeNumber(configuration.preferences().desiredRetention());
            case "newPerDay" -> json.writeNumber(configuration.newPerDay());
            case "weights" -> {
                json.writeStartArray();
                for (double weight : configuration.preferences().weights().values()) {
                    json.writeNumber(weight);
                }
                json.writeEndArray();
            }
            case "fuzz" -> json.writeBoolean(configuration.preferences().fuzz());
            case "assessments" -> {
                json.writeStartArray();
                for (Assessment assessment : configuration.assessments().all()) {
                    write(json, assessment);
                }
                json.writeEndArray();
            }
            default -> json.writeString(configuration.texts(key).get(0));
        }
    }

    /** As the settings file has it. */
    private static void write(JsonGenerator json, Assessment assessment) {
        json.writeStartObject();
        json.writeStringProperty("date", assessment.date().toString());
        Json.property(json, "topics", new ArrayList<>(new TreeSet<>(assessment.topics())));
        if (assessment.minutesADay().isPresent()) {
            json.writeName("minutesPerDay");
            json.writeNumber(Configuration.plain(assessment.minutesADay().getAsDouble()));
        }
        json.writeEndObject();
    }
}
