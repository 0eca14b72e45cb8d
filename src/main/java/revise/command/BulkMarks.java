package revise.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import revise.console.Output;
import revise.render.Look;
import revise.storage.Submission;
import revise.storage.SubmissionReader;

/** Marks what has been handed in, one line after the other. */
interface BulkMarks {
    /** Reads answers of the kind that it marks. */
    SubmissionReader lines(InputStream in);

    /** What stands before all marks. */
    String header();

    /** Marks one answer; what is wrong with it, or empty. */
    String mark(int line, Submission submission, Output out);

    /** Tells that a line could not be marked. */
    void fault(int line, String error, Output out);

    /** Writes what can be told only once all answers are there. */
    void finish(Output out);

    /** How many lines could not be marked. */
    int errors();

    /** What it all came to. */
    String summary(Look look);

    /** Marks all lines; what can be told at once is there before the next line has to be waited for. */
    default void markAll(InputStream in, Output out) throws IOException {
        SubmissionReader lines = lines(in);
        out.print(header());
        while (!out.isLost()) {
            if (lines.mayWait()) {
                out.flush();
            }
            Optional<SubmissionReader.Line> read = lines.next();
            if (read.isEmpty()) {
                finish(out);
                break;
            }
            SubmissionReader.Line line = read.get();
            String error =
                    line.submission().map(s -> mark(line.number(), s, out)).orElse(line.error());
            if (!error.isEmpty()) {
                fault(line.number(), error, out);
            }
        }
    }
}
