package revise.render;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What there is to say of bundles, as JSON: remarks, and behind them history without a card. */
public final class CheckJson {
    private CheckJson() {}

    public static String of(List<Remark> remarks, List<LostHistory> lost) {
        return Json.text(json -> {
            json.writeStartArray();
            for (Remark remark : remarks) {
                json.writeStartObject();
                write(json, remark);
                json.writeEndObject();
            }
            for (LostHistory each : lost) {
                write(json, each);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Remark remark) {
        json.writeStringProperty("file", remark.file());
        json.writeNumberProperty("line", remark.line());
        json.writeNumberProperty("column", remark.column());
        json.writeStringProperty("severity", remark.severity());
        json.writeStringProperty("rule", remark.rule());
        json.writeStringProperty("message", remark.message());
    }

    private static void write(JsonGenerator json, LostHistory lost) {
        json.writeStartObject();
        write(json, new Remark(lost.file(), lost.line(), lost.column(), "note", "orphaned-history", message(lost)));
        json.writeStringProperty("card", lost.card());
        json.writeNumberProperty("reviews", lost.reviews());
        Json.array(json, "was", lost.was());
        json.writeEndObject();
    }

    private static String message(LostHistory lost) {
        if (!lost.was().isEmpty()) {
            return "history without a card; this one may take it over with " + lost.proposal();
        }
        return lost.now().isEmpty()
                ? "history without a card, and no new card is like it"
                : "history without a card; the card stands in " + lost.now() + " now, but history stays with its topic";
    }
}
