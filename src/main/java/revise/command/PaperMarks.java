package revise.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import revise.console.Output;
import revise.marking.Marking;
import revise.quiz.ClassMarks;
import revise.quiz.Question;
import revise.render.ClassCsv;
import revise.render.Harmless;
import revise.render.Look;
import revise.render.MarkSummary;
import revise.render.MarkedAnswer;
import revise.render.MarkingJson;
import revise.storage.PaperQuestion;
import revise.storage.PaperReader;
import revise.storage.Submission;
import revise.storage.SubmissionReader;

/** {@code revise mark --quiz}: marks what a class has answered to a written quiz. */
final class PaperMarks implements BulkMarks {
    private final Map<Integer, Question> questions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BulkMarker marker;
    private final boolean csv;
    private final String file;
    private final Output err;
    private final ClassMarks results;
    private int answers;
    private int errors;

    private PaperMarks(Map<Integer, Question> questions, BulkMarker marker, boolean csv, String file, Output err) {
        this.questions = questions;
        this.marker = marker;
        this.csv = csv;
        this.file = file;
        this.err = err;
        this.results = new ClassMarks(questions);
        questions.forEach((number, question) -> {
            if (!question.isRecall()) {
                numbers.putIfAbsent(question.card().key(), number);
            }
        });
    }

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value(
                "FILE",
                "Mark answers to this quiz, as quiz --format json wrote it: {\"id\",\"number\",\"answer\"} a line, with"
                        + " the learner's id, and \"card\" instead of \"number\" if you like; of several answers to a"
                        + " question the last one counts. csv is then a row for each learner.",
                "--quiz"));
    }

    /**
     * @param answers what the file with the answers is called
     * @throws revise.topic.Complaint if the quiz cannot be read, or not be marked by what is at hand
     */
    static PaperMarks of(String quiz, BulkMarker marker, boolean csv, String answers, Output err) {
        Map<Integer, Question> questions = new LinkedHashMap<>();
        PaperQuestions paper = new PaperQuestions(quiz, marker::cards);
        for (PaperQuestion written : PaperReader.read(Path.of(quiz))) {
            questions.put(written.number(), paper.question(written));
        }
        return new PaperMarks(questions, marker, csv, answers, err);
    }

    @Override
    public SubmissionReader lines(InputStream in) {
        return SubmissionReader.ofQuiz(in);
    }

    @Override
    public String header() {
        return csv ? new ClassCsv(results).header() : "";
    }

    @Override
    public String mark(int line, Submission submission, Output out) {
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
        answers++;
        results.add(
                submission.id().orElse("").strip(), number, submission.answer().isBlank(), marking);
        if (!csv) {
            out.print(MarkingJson.line(
                    new MarkedAnswer(submission.id(), submission.numericId(), number, card, List.of(), marking)));
        }
        return "";
    }

    @Override
    public void fault(int line, String error, Output out) {
        errors++;
        if (csv) {
            err.print("revise: " + Harmless.line(file + ":" + line + ": " + error) + "\n");
        } else {
            out.print(MarkingJson.error(line, error));
        }
    }

    @Override
    public void finish(Output out) {
        if (csv) {
            ClassCsv table = new ClassCsv(results);
            results.learners().forEach(learner -> out.print(table.row(learner)));
        }
    }

    @Override
    public int errors() {
        return errors;
    }

    @Override
    public String summary(Look look) {
        return MarkSummary.of(answers, errors, results, look);
    }
}
