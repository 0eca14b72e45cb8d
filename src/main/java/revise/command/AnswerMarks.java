package revise.command;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import revise.console.Output;
import revise.marking.Marking;
import revise.render.MarkingCsv;
import revise.render.MarkingJson;
import revise.storage.Submission;
import revise.storage.SubmissionReader;

/** {@code revise mark}: marks answers by the card that each names or by the points that come along with it. */
record AnswerMarks(BulkMarker marker, boolean csv, Output out) {

    /**
     * Marks all answers.
     *
     * @return how many lines could not be marked
     */
    int mark(Reader answers) throws IOException {
        int errors = 0;
        out.print(csv ? MarkingCsv.header() : "");
        SubmissionReader lines = new SubmissionReader(answers);
        for (Optional<SubmissionReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            errors += mark(line.get()) ? 0 : 1;
        }
        return errors;
    }

    private boolean mark(SubmissionReader.Line line) {
        String error = line.error();
        if (line.submission().isPresent()) {
            Submission submission = line.submission().get();
            Optional<Marking> marking = marker.mark(submission);
            if (marking.isPresent()) {
                marked(line.number(), submission, marking.get());
                return true;
            }
            error = "there is no card \"" + submission.card() + "\"";
        }
        out.print(csv ? MarkingCsv.error(line.number(), error) : MarkingJson.error(line.number(), error));
        return false;
    }

    private void marked(int line, Submission submission, Marking marking) {
        out.print(
                csv
                        ? MarkingCsv.rows(line, submission.id(), submission.card(), submission.answer(), marking)
                        : MarkingJson.line(submission.id(), submission.numericId(), 0, submission.card(), marking));
    }
}
