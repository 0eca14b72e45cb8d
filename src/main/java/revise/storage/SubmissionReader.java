package revise.storage;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads submissions, a JSON object a line, one at a time: {@code {"id"?, "card", "answer"}} or {@code {"id"?, "prompt",
 * "points": [{"text", "accept"?}], "answer"}}. Keys that are not known are left alone.
 */
public final class SubmissionReader {
    private static final int LONGEST_LINE = 4 << 20;

    private static final int MOST_QUESTIONS = 1_000_000;

    private final Reader in;
    private final boolean ofQuiz;
    private int number;

    private SubmissionReader(Reader in, boolean ofQuiz) {
        this.in = in;
        this.ofQuiz = ofQuiz;
    }

    public SubmissionReader(Reader in) {
        this(in, false);
    }

    /** Reads answers to a written quiz, which name their question: {@code {"id"?, "number" or "card", "answer"}}. */
    public static SubmissionReader ofQuiz(Reader in) {
        return new SubmissionReader(in, true);
    }

    /** A line read: a submission, or why there is none. Exactly one of them is there. */
    public record Line(int number, Optional<Submission> submission, String error) {}

    /** The next line that is not blank, or empty at the end. */
    public Optional<Line> next() throws IOException {
        while (true) {
            String text = line();
            if (text == null) {
                return Optional.empty();
            }
            number++;
            if (text.length() > LONGEST_LINE) {
                return Optional.of(error("the line is longer than 4 MiB"));
            }
            if (!text.isBlank()) {
                return Optional.of(parse(text));
            }
        }
    }

    /** A line without its end, or null; of one that is too long only so much that this can be told. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private Line error(String message) {
        return new Line(number, Optional.empty(), message);
    }

    private Line parse(String text) {
        if (!text.stripLeading().startsWith("{")) {
            return error("a line is a JSON object such as {\"card\":\"KEY\",\"answer\":\"...\"}");
        }
        Problems problems = new Problems("", FileKind.BUNDLE);
        Optional<Node> root = TreeReader.readJson(text, problems);
        if (root.isEmpty() || problems.hasErrors()) {
            return error(problems.list().get(0).message());
        }
        if (!(root.get() instanceof Node.Mapping mapping)) {
            return error("a line is a JSON object");
        }
        Fields fields = new Fields(mapping, "a submission", problems);
        Submission submission = submission(fields, problems);
        return problems.hasErrors()
                ? error(problems.list().get(0).message())
                : new Line(number, Optional.of(submission), "");
    }

    private Submission submission(Fields fields, Problems problems) {
        Optional<String> id = Optional.empty();
        boolean numeric = false;
        if (fields.take("id") instanceof Node.Scalar scalar && scalar.type() != Node.Type.NULL) {
            id = Optional.of(scalar.text());
            numeric = scalar.type() == Node.Type.INTEGER;
        }
        String answer = answer(fields, problems);
        String card = fields.text("card");
        int question = ofQuiz ? fields.number("number", 1, MOST_QUESTIONS, 0) : 0;
        List<Submission.Point> points = new ArrayList<>();
        if (ofQuiz) {
            if (card.isEmpty() && question == 0 && !problems.hasErrors()) {
                problems.error(Mark.START, "an answer needs the \"number\" of its question, or its \"card\"");
            }
        } else if (card.isEmpty()) {
            fields.require("points");
            fields.each("points", node -> point(node, problems).ifPresent(points::add));
            if (points.isEmpty() && !problems.hasErrors()) {
                problems.error(Mark.START, "a submission needs a \"card\", or \"points\" to mark by");
            }
        }
        return new Submission(id, numeric, question, card, fields.text("prompt"), points, answer);
    }

    /** Unlike other texts, an answer may be empty: nothing was written. */
    private static String answer(Fields fields, Problems problems) {
        fields.require("answer");
        Node node = fields.take("answer");
        if (node instanceof Node.Scalar scalar && scalar.type() != Node.Type.NULL) {
            return scalar.text();
        }
        if (node != null) {
            problems.error(node.mark(), "\"answer\" must be a text");
        }
        return "";
    }

    private static Optional<Submission.Point> point(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            String text = Fields.text(node, "a point", problems);
            return text.isEmpty() ? Optional.empty() : Optional.of(new Submission.Point(text, Map.of()));
        }
        Fields fields = new Fields(mapping, "a point", problems);
        String text = fields.requiredText("text");
        Map<String, List<String>> accept = new LinkedHashMap<>();
        if (fields.take("accept") instanceof Node.Mapping elements) {
            Fields alternatives = new Fields(elements, "\"accept\"", problems);
            elements.fields().forEach(element -> accept.put(element.key(), alternatives.texts(element.key())));
        }
        return Optional.of(new Submission.Point(text, accept));
    }
}
