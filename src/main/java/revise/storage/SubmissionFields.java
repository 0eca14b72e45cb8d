package revise.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import revise.topic.Identity;
import revise.topic.MarkingPoint;

/** Takes a submission out of its JSON object. Keys that look like a slip are reported, others left alone. */
final class SubmissionFields {
    private static final int LONGEST_ID = 200;

    private static final int LONGEST_KEY = 1_000;

    private static final int MOST_QUESTIONS = 1_000_000;

    private final Fields fields;
    private final Problems problems;

    SubmissionFields(Node.Mapping mapping, Problems problems) {
        this.fields = new Fields(mapping, "an answer", problems);
        this.problems = problems;
    }

    /** @return what can be read; whether it is of use, the problems say */
    Submission ofQuiz() {
        Optional<Node.Scalar> id = id(fields);
        int number = fields.number("number", 1, MOST_QUESTIONS, 0);
        String card = card();
        String answer = answer();
        fields.reportSlips();
        if (card.isEmpty() && number == 0 && !problems.hasErrors()) {
            problems.error(Mark.START, "an answer needs the \"number\" of its question, or its \"card\"");
        }
        return new Submission(id.map(Node.Scalar::text), isNumber(id), number, card, "", List.of(), answer);
    }

    /** As {@link #ofQuiz}. */
    Submission onItsOwn() {
        Optional<Node.Scalar> id = id(fields);
        String card = card();
        String prompt = fields.text("prompt");
        List<MarkingPoint> points = points();
        String answer = answer();
        fields.reportSlips();
        if (!problems.hasErrors()) {
            checkCardOrPoints(card, points);
        }
        return new Submission(id.map(Node.Scalar::text), isNumber(id), 0, card, prompt, points, answer);
    }

    private void checkCardOrPoints(String card, List<MarkingPoint> points) {
        if (card.isEmpty() && points.isEmpty()) {
            problems.error(
                    Mark.START,
                    fields.has("number")
                            ? "\"number\" is the place of a question in a quiz; name the quiz with --quiz"
                            : "an answer needs a \"card\", or \"points\" to mark by");
        } else if (!card.isEmpty() && fields.has("points")) {
            problems.error(fields.mark("points"), "a \"card\" has its own points; leave out either of them");
        }
    }

    private static boolean isNumber(Optional<Node.Scalar> id) {
        return id.isPresent()
                && (id.get().type() == Node.Type.INTEGER || id.get().type() == Node.Type.NUMBER);
    }

    private String card() {
        String card = fields.text("card");
        if (card.length() > LONGEST_KEY) {
            problems.error(fields.mark("card"), "\"card\" is longer than " + LONGEST_KEY + " characters");
        }
        return card;
    }

    private Optional<Node.Scalar> id(Fields of) {
        Node node = of.take("id");
        if (node instanceof Node.Scalar scalar && scalar.text().length() <= LONGEST_ID) {
            return scalar.type() == Node.Type.NULL ? Optional.empty() : Optional.of(scalar);
        }
        if (node instanceof Node.Scalar) {
            problems.error(node.mark(), "\"id\" is longer than " + LONGEST_ID + " characters");
        } else if (node != null) {
            problems.error(node.mark(), "\"id\" must be a text or a number");
        }
        return Optional.empty();
    }

    /** Unlike other texts, an answer may be empty: nothing was written. */
    private String answer() {
        Node node = fields.take("answer");
        if (node == null) {
            fields.require("answer");
            return "";
        }
        if (node instanceof Node.Scalar scalar && scalar.type() != Node.Type.NULL) {
            return scalar.text();
        }
        if (!(node instanceof Node.Refused)) {
            problems.error(node.mark(), "\"answer\" must be a text; write \"\" where nothing was answered");
        }
        return "";
    }

    private List<MarkingPoint> points() {
        List<MarkingPoint> points = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        fields.each("points", node -> {
            MarkingPoint point = point(node);
            String id = point.identity().id();
            if (!id.isEmpty() && !ids.add(id)) {
                problems.error(node.mark(), "there are two points with the id " + Problems.quoted(id));
            }
            points.add(point);
        });
        return points;
    }

    private MarkingPoint point(Node node) {
        PointReader reader = new PointReader(problems);
        if (!(node instanceof Node.Mapping mapping)) {
            String text = Fields.text(node, "a point", problems);
            reader.checkWords(text, node.mark());
            return new MarkingPoint(Identity.NONE, text, "", "", 1, 0, List.of(), List.of());
        }
        Fields point = new Fields(mapping, "a point", problems);
        String text = reader.text(point);
        Identity identity =
                id(point).map(id -> Identity.given(id.text(), List.of())).orElse(Identity.NONE);
        MarkingPoint read = new MarkingPoint(
                identity,
                text,
                "",
                "",
                PointReader.marks(point),
                PointReader.require(point),
                reader.accept(point),
                PointReader.reject(point));
        point.reportKeys();
        return read;
    }
}
