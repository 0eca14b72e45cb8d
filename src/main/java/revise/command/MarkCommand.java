package revise.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.console.Output;
import revise.marking.Marking;
import revise.render.MarkingCsv;
import revise.render.MarkingJson;
import revise.storage.Reasons;
import revise.storage.Submission;
import revise.storage.SubmissionReader;
import revise.topic.Complaint;

/** {@code revise mark}: marks typed answers in bulk, a line in, a line out. */
final class MarkCommand implements Command {
    private static final List<String> FORMATS = List.of("json", "csv");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "mark",
                "Marks typed answers, JSON Lines in and out: {\"id\",\"card\",\"answer\"} or"
                        + " {\"id\",\"prompt\",\"points\":[{\"text\",\"accept\"}],\"answer\"} a line. It suggests; a"
                        + " person decides.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("The answers; standard input when left out or -.")
                .build());
        spec.addOption(Options.value("FORMAT", "json or csv.", "--format"));
        PaperMarks.declare(spec);
        spec.usageMessage()
                .footer(
                        "",
                        "Examples:",
                        "  revise mark answers.jsonl >marks.jsonl",
                        "  revise mark --quiz quiz.json --format csv class.jsonl >results.csv");
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        boolean csv = arguments.oneOf("--format", "json", FORMATS).equals("csv");
        String file = arguments.names().isEmpty() ? "-" : arguments.names().get(0);
        BulkMarker marker = new BulkMarker(workplace);
        Optional<PaperMarks> paper = arguments.text("--quiz").map(quiz -> PaperMarks.of(quiz, marker, csv));
        Output out = workplace.host().out();
        if (file.equals("-") && workplace.host().screen().input()) {
            workplace.host().err().print("revise: reading answers from the terminal; Ctrl-D ends\n");
            workplace.host().err().flush();
        }
        int errors;
        try (Reader reader = open(file, workplace)) {
            errors = paper.isPresent()
                    ? paper.get().mark(reader, file, workplace)
                    : markAll(new SubmissionReader(reader), marker, csv, out);
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be read: " + Reasons.of(e), e);
        }
        out.flush();
        workplace.host().err().print(marker.summary(errors));
        return errors > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static int markAll(SubmissionReader submissions, BulkMarker marker, boolean csv, Output out)
            throws IOException {
        int errors = 0;
        out.print(csv ? MarkingCsv.header() : "");
        for (Optional<SubmissionReader.Line> line = submissions.next(); line.isPresent(); line = submissions.next()) {
            errors += mark(line.get(), marker, csv, out) ? 0 : 1;
        }
        return errors;
    }

    private static boolean mark(SubmissionReader.Line line, BulkMarker marker, boolean csv, Output out) {
        int number = line.number();
        String error = line.error();
        if (line.submission().isPresent()) {
            Submission submission = line.submission().get();
            Optional<Marking> marking = marker.mark(submission);
            if (marking.isPresent()) {
                out.print(
                        csv
                                ? MarkingCsv.rows(number, submission.id(), submission.card(), marking.get())
                                : MarkingJson.line(
                                        submission.id(), submission.numericId(), 0, submission.card(), marking.get()));
                return true;
            }
            error = "there is no card \"" + submission.card() + "\"";
        }
        out.print(csv ? MarkingCsv.error(number, error) : MarkingJson.error(number, error));
        return false;
    }

    private static Reader open(String file, Workplace workplace) throws IOException {
        InputStream in = file.equals("-") ? workplace.host().in() : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
