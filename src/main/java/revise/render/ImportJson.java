package revise.render;

import tools.jackson.core.JsonGenerator;

/** The report of an import, for scripts. */
public final class ImportJson {
    private ImportJson() {}

    public static String of(ImportReport report) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("page", report.page());
            json.writeStringProperty("id", report.topic().id());
            json.writeStringProperty("title", report.topic().title());
            Json.property(json, "saved", report.saved());
            json.writeNumberProperty("lines", report.lines());
            ListJson.counts(json, report.topic().counts());
            kept(json, report);
            left(json, report);
            Json.array(json, "notes", report.notes());
            missing(json, report);
            json.writeEndObject();
        });
    }

    private static void kept(JsonGenerator json, ImportReport report) {
        json.writeArrayPropertyStart("kept");
        for (ImportReport.Kept kept : report.kept()) {
            json.writeStartObject();
            json.writeNumberProperty("line", kept.line());
            Json.array(json, "fields", kept.fields());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void left(JsonGenerator json, ImportReport report) {
        json.writeArrayPropertyStart("leftOut");
        for (ImportReport.Left left : report.left()) {
            json.writeStartObject();
            json.writeNumberProperty("line", left.line());
            json.writeStringProperty("reason", left.reason());
            json.writeStringProperty("text", left.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void missing(JsonGenerator json, ImportReport report) {
        json.writeArrayPropertyStart("missing");
        for (ImportReport.Missing missing : report.missing()) {
            json.writeStartObject();
            json.writeStringProperty("what", missing.what());
            json.writeStringProperty("option", missing.option());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
