package revise.render;

import java.util.List;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.topic.CardKind;
import tools.jackson.core.JsonGenerator;

/** A written quiz as JSON. */
public final class PaperJson {
    private final JsonGenerator json;
    private final Answers answers;

    private PaperJson(JsonGenerator json, Answers answers) {
        this.json = json;
        this.answers = answers;
    }

    public static String of(Paper paper, Answers answers) {
        return Json.text(json -> new PaperJson(json, answers).write(paper));
    }

    private void write(Paper paper) {
        json.writeStartObject();
        json.writeNumberProperty("seed", paper.seed());
        json.writeStringProperty("title", paper.title());
        json.writeNumberProperty("marks", paper.marks());
        json.writeNumberProperty("minutes", paper.minutes());
        json.writeArrayPropertyStart("questions");
        int number = 0;
        for (Question question : paper.questions()) {
            question(++number, question);
        }
        json.writeEndArray();
        if (answers == Answers.APART) {
            json.writeArrayPropertyStart("markScheme");
            int scheme = 0;
            for (Question question : paper.questions()) {
                json.writeStartObject();
                json.writeNumberProperty("number", ++scheme);
                answer(question);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void question(int number, Question question) {
        json.writeStartObject();
        json.writeNumberProperty("number", number);
        if (!question.isRecall()) {
            json.writeStringProperty("card", question.card().key());
        }
        json.writeStringProperty("topic", question.card().topicId());
        json.writeStringProperty(
                "kind",
                question.isRecall() ? Paper.RECALL : question.card().kind().word());
        json.writeStringProperty("prompt", question.prompt());
        Json.property(json, "choices", question.options());
        if (answers == Answers.BELOW) {
            answer(question);
        }
        json.writeNumberProperty("marks", Paper.marks(question));
        Json.number(json, "minutes", Paper.halfMinutes(question) / 2.0);
        json.writeEndObject();
    }

    private void answer(Question question) {
        if (question.truth().isPresent()) {
            json.writeBooleanProperty("truth", question.truth().get());
        }
        json.writeStringProperty("answer", answerText(question));
        if (question.isChoice()) {
            return;
        }
        if (question.isRecall()) {
            points(question.points());
        } else if (question.card().kind() == CardKind.POINT) {
            points(List.of(question));
        }
    }

    private static String answerText(Question question) {
        if (!question.isRecall()) {
            return question.answer();
        }
        return String.join(
                "\n", question.points().stream().map(Question::answer).toList());
    }

    private void points(List<Question> points) {
        json.writeArrayPropertyStart("points");
        for (Question point : points) {
            json.writeStartObject();
            json.writeStringProperty("text", point.card().answer());
            json.writeNumberProperty("marks", point.card().marks());
            json.writeStringProperty("card", point.card().key());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
