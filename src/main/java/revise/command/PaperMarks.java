package revise.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Output;
import revise.marking.Marking;
import revise.quiz.Paper;
import revise.quiz.Question;
import revise.render.ClassCsv;
import revise.render.Harmless;
import revise.render.MarkingJson;
import revise.storage.PaperQuestion;
import revise.storage.PaperReader;
import revise.storage.Submission;
import revise.storage.SubmissionReader;
import revise.topic.Complaint;

/** {@code revise mark --quiz}: marks what a class has answered to a written quiz. */
final class PaperMarks {
    private final Map<Integer, Question> questions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BulkMarker marker;
    private final boolean csv;
    private final ClassCsv results;

    private PaperMarks(Map<Integer, Question> questions, BulkMarker marker, boolean csv) {
        this.questions = questions;
        this.marker = marker;
        this.csv = csv;
        Map<Integer, Integer> worth = new LinkedHashMap<>();
        questions.forEach((number, question) -> {
            worth.put(number, Paper.marks(question));
            if (!question.isRecall()) {
                numbers.put(question.card().key(), number);
            }
        });
        this.results = new ClassCsv(worth);
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value(
                "FILE",
                "Mark answers to this quiz, as quiz --format json wrote it: {\"id\",\"number\",\"answer\"} a line, with"
                        + " the learner's id, and \"card\" instead of \"number\" if you like; of several answers to a"
                        + " question the last one counts. csv is then a row for each learner.",
                "--quiz"));
    }

    /** @throws Complaint if the quiz cannot be read, or not be marked by what is at hand */
    static PaperMarks of(String file, BulkMarker marker, boolean csv) {
        Map<Integer, Question> questions = new LinkedHashMap<>();
        for (PaperQuestion written : PaperReader.read(Path.of(file))) {
            Optional<Question> question = new PaperQuestions(marker::cards).question(written);
            questions.put(
                    written.number(),
                    question.orElseThrow(() -> new Complaint(file + ": question " + written.number()
                            + " cannot be marked: its card is not among the topics at hand, and its answer not in the"
                            + " quiz")));
        }
        return new PaperMarks(questions, marker, csv);
    }

    /**
     * Marks all answers.
     *
     * @param name what errors call them
     * @return how many lines could not be marked
     */
    int mark(Reader answers, String name, Workplace workplace) throws IOException {
        int errors = 0;
        Output out = workplace.host().out();
        SubmissionReader lines = SubmissionReader.ofQuiz(answers);
        for (Optional<SubmissionReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String error = line.get()
                    .submission()
                    .map(s -> mark(s, out))
                    .orElse(line.get().error());
            if (!error.isEmpty()) {
                errors++;
                int number = line.get().number();
                if (csv) {
                    workplace
                            .host()
                            .err()
                            .print("revise: "
                                    + Harmless.line(
                                            (name.equals("-") ? "standard input" : name) + ":" + number + ": " + error)
                                    + "\n");
                } else {
                    out.print(MarkingJson.error(number, error));
                }
            }
        }
        out.print(csv ? results.toString() : "");
        return errors;
    }

    /** Marks one answer; what is wrong with it, or empty. */
    private String mark(Submission submission, Output out) {
        int number = submission.number() > 0 ? submission.number() : numbers.getOrDefault(submission.card(), 0);
        Question question = questions.get(number);
        if (question == null) {
            String which = submission.number() > 0 ? "number " + number : "card \"" + submission.card() + "\"";
            return "the quiz has no question with the " + which;
        }
        String card = question.isRecall() ? "" : question.card().key();
        if (!submission.card().isEmpty() && !submission.card().equals(card)) {
            return "question " + number + " is not about the card \"" + submission.card() + "\"";
        }
        Marking marking = marker.mark(question, submission.answer());
        results.add(submission.id().orElse(""), number, marking.marks());
        if (!csv) {
            out.print(MarkingJson.line(submission.id(), submission.numericId(), number, card, marking));
        }
        return "";
    }
}
