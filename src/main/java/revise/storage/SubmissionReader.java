package revise.storage;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads submissions, a JSON object a line, one at a time: {@code {"id"?, "card", "prompt"?, "answer"}}, {@code {"id"?,
 * "prompt"?, "points": [...], "answer"}}, or of a written quiz {@code {"id"?, "number" or "card", "answer"}}.
 */
public final class SubmissionReader {
    private final LineInput in;
    private final boolean ofQuiz;
    private int number;

    private SubmissionReader(InputStream in, boolean ofQuiz) {
        this.in = new LineInput(in);
        this.ofQuiz = ofQuiz;
    }

    public SubmissionReader(InputStream in) {
        this(in, false);
    }

    /** Reads answers to a written quiz, which name their question. */
    public static SubmissionReader ofQuiz(InputStream in) {
        return new SubmissionReader(in, true);
    }

    /** A line read: a submission, or why there is none. Exactly one of them is there. */
    public record Line(int number, Optional<Submission> submission, String error) {}

    /** Whether the next line may have to be waited for. */
    public boolean mayWait() {
        return in.mayWait();
    }

    /**
     * The next line that is not blank, or empty at the end.
     *
     * @throws CharConversionException if the whole input is in another encoding
     */
    public Optional<Line> next() throws IOException {
        for (Optional<byte[]> bytes = in.next(); bytes.isPresent(); bytes = in.next()) {
            number++;
            if (number == 1 && SourceText.isUtf16(bytes.get())) {
                throw new CharConversionException(SourceText.UTF_16);
            }
            Problems problems = new Problems("", FileKind.ANSWER);
            Optional<String> text = text(bytes.get(), problems);
            if (text.isEmpty() || !Fields.isBlank(text.get())) {
                Optional<Submission> submission = text.flatMap(line -> parse(line, problems));
                return Optional.of(line(submission, problems));
            }
        }
        return Optional.empty();
    }

    private Line line(Optional<Submission> submission, Problems problems) {
        if (!problems.hasErrors()) {
            return new Line(number, submission, "");
        }
        Problem first = problems.list().get(0);
        String place = first.column() > 1 ? "column " + first.column() + ": " : "";
        return new Line(number, Optional.empty(), place + first.message());
    }

    private static Optional<String> text(byte[] line, Problems problems) {
        if (line.length > LineInput.LONGEST_LINE) {
            problems.error(Mark.START, "the line is longer than 1 MiB");
            return Optional.empty();
        }
        return SourceText.decode(line, problems);
    }

    private Optional<Submission> parse(String text, Problems problems) {
        if (!text.stripLeading().startsWith("{")) {
            problems.error(Mark.START, FileKind.ANSWER.nothing());
            return Optional.empty();
        }
        Optional<Node> root = TreeReader.readJson(text, problems);
        if (problems.hasErrors() || !(root.orElse(null) instanceof Node.Mapping mapping)) {
            return Optional.empty();
        }
        SubmissionFields fields = new SubmissionFields(mapping, problems);
        return Optional.of(ofQuiz ? fields.ofQuiz() : fields.onItsOwn());
    }
}
