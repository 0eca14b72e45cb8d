package revise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import revise.topic.Complaint;

/** Reads a quiz as {@code revise quiz --format json} writes it. Keys that are not known are left alone. */
public final class PaperReader {
    private static final int MOST_MARKS = 10_000;
    private static final int MOST_QUESTIONS = 1_000_000;
    private static final int LARGEST = 16 << 20;

    private final Problems problems;
    private final Map<Integer, PaperQuestion> questions = new LinkedHashMap<>();

    private PaperReader(Problems problems) {
        this.problems = problems;
    }

    /** @throws Complaint if the file cannot be read, or holds no quiz */
    public static List<PaperQuestion> read(Path file) {
        Problems problems = new Problems(file.toString(), FileKind.QUIZ);
        PaperReader reader = new PaperReader(problems);
        try (InputStream in = Files.newInputStream(file)) {
            SourceText.decode(bytes(in, file), problems)
                    .flatMap(text -> TreeReader.readJson(text, problems))
                    .ifPresent(reader::paper);
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be read: " + Reasons.of(e), e);
        }
        if (problems.hasErrors()) {
            throw new Complaint(problems.list().get(0).toString());
        }
        return List.copyOf(reader.questions.values());
    }

    private static byte[] bytes(InputStream in, Path file) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Complaint(file + ": is larger than 16 MiB; " + FileKind.QUIZ.smaller());
        }
        return bytes;
    }

    private void paper(Node root) {
        if (!(root instanceof Node.Mapping mapping) || !mapping.has("questions")) {
            problems.error(root.mark(), "this is no quiz; write one with: revise quiz --format json -o quiz.json");
            return;
        }
        Fields fields = new Fields(mapping, "a quiz", problems);
        fields.each("questions", node -> mapping(node).ifPresent(this::question));
        fields.each("markScheme", node -> mapping(node).ifPresent(this::answer));
        if (questions.isEmpty() && !problems.hasErrors()) {
            problems.error(root.mark(), "this quiz has no questions");
        }
    }

    private Optional<Fields> mapping(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(mapping, "a question", problems));
        }
        problems.error(node.mark(), "a question is a JSON object");
        return Optional.empty();
    }

    private void question(Fields fields) {
        int number = number(fields);
        fields.require("kind");
        fields.require("prompt");
        PaperQuestion question = new PaperQuestion(
                number,
                fields.text("card"),
                fields.text("topic"),
                fields.text("kind"),
                fields.text("prompt"),
                fields.texts("choices"),
                truth(fields),
                fields.text("answer"),
                points(fields),
                fields.number("marks", 1, MOST_MARKS, 0));
        fields.reportSlips();
        if (questions.put(number, question) != null && number > 0) {
            problems.error(fields.mark("number"), "there are two questions with the number " + number);
        }
    }

    private int number(Fields fields) {
        int number = fields.number("number", 1, MOST_QUESTIONS, 0);
        if (number == 0 && !problems.hasErrors()) {
            problems.error(fields.mark("number"), "a question needs a \"number\"");
        }
        return number;
    }

    /** Of a mark scheme that stands apart from its questions. */
    private void answer(Fields fields) {
        questions.computeIfPresent(
                number(fields),
                (number, question) -> question.answered(truth(fields), fields.text("answer"), points(fields)));
    }

    private Optional<Boolean> truth(Fields fields) {
        Node node = fields.take("truth");
        if (node instanceof Node.Scalar scalar && scalar.type() == Node.Type.BOOLEAN) {
            return Optional.of(scalar.text().equals("true"));
        }
        if (node != null) {
            problems.error(node.mark(), "\"truth\" must be true or false");
        }
        return Optional.empty();
    }

    private List<PaperQuestion.Point> points(Fields fields) {
        List<PaperQuestion.Point> points = new ArrayList<>();
        fields.each(
                "points",
                node -> mapping(node).ifPresent(point -> {
                    int marks = point.number("marks", 1, MOST_MARKS, 1);
                    points.add(new PaperQuestion.Point(point.text("text"), marks, point.text("card")));
                }));
        return points;
    }
}
