package revise.render;

import java.util.List;
import java.util.function.Consumer;
import revise.topic.About;
import revise.topic.Alternatives;
import revise.topic.Faq;
import revise.topic.Identity;
import revise.topic.MarkingPoint;
import revise.topic.Mistake;
import revise.topic.Statement;
import revise.topic.Term;
import revise.topic.Topic;
import tools.jackson.core.JsonGenerator;

/** A topic as a bundle of schema 1; reading it back gives the same topic. */
public final class TopicJson {
    private final JsonGenerator json;

    private TopicJson(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Topic topic) {
        return Json.text(json -> new TopicJson(json).write(topic));
    }

    private void write(Topic topic) {
        json.writeStartObject();
        json.writeNumberProperty("schema", 1);
        about(topic.about());
        json.writeStringProperty("synopsis", topic.synopsis());
        Json.property(json, "overview", topic.overview());
        list("keyConcepts", topic.keyConcepts(), this::term);
        list("keyTerms", topic.keyTerms(), this::term);
        list("learningObjectives", topic.learningObjectives(), this::statement);
        list("prerequisites", topic.prerequisites(), this::statement);
        list("markingPoints", topic.markingPoints(), this::point);
        list("guidance", topic.guidance(), this::statement);
        list("mistakes", topic.mistakes(), this::mistake);
        list("faqs", topic.faqs(), this::faq);
        json.writeEndObject();
    }

    private void about(About about) {
        json.writeStringProperty("id", about.id());
        json.writeStringProperty("title", about.title());
        Json.property(json, "subject", about.subject());
        Json.property(json, "awardingBody", about.awardingBody());
        Json.property(json, "assessment", about.assessment());
        level(json, about.level());
        Json.property(json, "source", about.source());
        Json.property(json, "qualifications", about.qualifications());
    }

    /** A number where it is one, as in the bundle. */
    static void level(JsonGenerator json, String level) {
        boolean number = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '8';
        if (number) {
            json.writeNumberProperty("level", Integer.parseInt(level));
        } else {
            Json.property(json, "level", level);
        }
    }

    private <T> void list(String name, List<T> items, Consumer<T> writer) {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            writer.accept(item);
        }
        json.writeEndArray();
    }

    private void identity(Identity identity) {
        if (identity.given()) {
            json.writeStringProperty("id", identity.id());
        }
        Json.property(json, "was", identity.was());
    }

    private void term(Term term) {
        json.writeStartObject();
        json.writeStringProperty("term", term.term());
        json.writeStringProperty("definition", term.definition());
        Json.property(json, "aliases", term.aliases());
        identity(term.identity());
        json.writeEndObject();
    }

    private void statement(Statement statement) {
        if (statement.id().isEmpty()) {
            json.writeString(statement.text());
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("text", statement.text());
        json.writeStringProperty("id", statement.id());
        json.writeEndObject();
    }

    private void point(MarkingPoint point) {
        json.writeStartObject();
        json.writeStringProperty("text", point.text());
        Json.property(json, "question", point.question());
        Json.property(json, "commandWord", point.commandWord());
        json.writeNumberProperty("marks", point.marks());
        if (point.require() > 0) {
            json.writeNumberProperty("require", point.require());
        }
        if (!point.accept().isEmpty()) {
            json.writeObjectPropertyStart("accept");
            for (Alternatives alternatives : point.accept()) {
                Json.array(json, alternatives.of(), alternatives.wordings());
            }
            json.writeEndObject();
        }
        Json.property(json, "reject", point.reject());
        identity(point.identity());
        json.writeEndObject();
    }

    private void mistake(Mistake mistake) {
        if (!mistake.isMisconception()) {
            statement(new Statement(mistake.text(), mistake.identity().id()));
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("misconception", mistake.text());
        json.writeStringProperty("correction", mistake.correction());
        identity(mistake.identity());
        json.writeEndObject();
    }

    private void faq(Faq faq) {
        json.writeStartObject();
        json.writeStringProperty("question", faq.question());
        json.writeStringProperty("answer", faq.answer());
        identity(faq.identity());
        json.writeEndObject();
    }
}
