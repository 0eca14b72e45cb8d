package revise.command;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import revise.console.Output;
import revise.marking.Marking;
import revise.quiz.MissedPoints;
import revise.render.Look;
import revise.render.MarkSummary;
import revise.render.MarkedAnswer;
import revise.render.MarkingCsv;
import revise.render.MarkingJson;
import revise.storage.Submission;
import revise.storage.SubmissionReader;
import revise.topic.MarkingPoint;

/** {@code revise mark}: marks answers by the card that each names or by the points that come along with it. */
final class AnswerMarks implements BulkMarks {
    private final BulkMarker marker;
    private final boolean csv;
    private final MissedPoints missed = new MissedPoints();
    private int answers;
    private int errors;

    AnswerMarks(BulkMarker marker, boolean csv) {
        this.marker = marker;
        this.csv = csv;
    }

    @Override
    public SubmissionReader lines(InputStream in) {
        return new SubmissionReader(in);
    }

    @Override
    public String header() {
        return csv ? MarkingCsv.header() : "";
    }

    @Override
    public String mark(int line, Submission submission, Output out) {
        String fault = marker.fault(submission);
        if (fault.isEmpty()) {
            Marking marking = marker.mark(submission);
            answers++;
            missed.add(marking);
            MarkedAnswer marked = new MarkedAnswer(
                    submission.id(), submission.numericId(), 0, submission.card(), ids(submission), marking);
            out.print(csv ? MarkingCsv.rows(line, submission.answer(), marked) : MarkingJson.line(marked));
        }
        return fault;
    }

    private static List<String> ids(Submission submission) {
        List<String> ids = new ArrayList<>();
        for (MarkingPoint point : submission.points()) {
            ids.add(point.identity().id());
        }
        return ids;
    }

    @Override
    public void fault(int line, String error, Output out) {
        errors++;
        out.print(csv ? MarkingCsv.error(line, error) : MarkingJson.error(line, error));
    }

    @Override
    public void finish(Output out) {
        // Each answer has been told on its own.
    }

    @Override
    public int errors() {
        return errors;
    }

    @Override
    public String summary(Look look) {
        return MarkSummary.of(answers, errors, missed.all(), look);
    }
}
