package revise.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import revise.console.Output;
import revise.storage.Reasons;
import revise.topic.Complaint;

/** {@code revise mark}: marks typed answers in bulk, a line in, a line out. */
final class MarkCommand implements Command {
    private static final List<String> FORMATS = List.of("json", "csv");

    private static final String FOOTER = """

            A line in is {"id":1,"card":"KEY","answer":"..."}, its key as cards lists it,
            with "prompt" if it was put in other words, or if the correction of a
            misconception was shown; or
            {"id":1,"prompt":"...","points":[{"text":"..."}],"answer":"..."}. A point may
            have id, marks, require, accept and reject besides, as in a bundle.
            CSV has a row for every point of every answer: line, id, card, answer, pointId,
            point, verdict, score, marks, outOf, rating, core and elements (how far each was
            seen), missing, flags (what kept the verdict down), error. The points most often
            missed are named on standard error, with --quiz also who left out what.

            Examples:
              revise mark answers.jsonl >marks.jsonl
              revise mark --quiz quiz.json --format csv class.jsonl >results.csv""";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command("mark", "Marks typed answers, JSON Lines in and out. It suggests; a person decides.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("The answers; standard input when left out or -.")
                .build());
        spec.addOption(Options.choice(FORMATS, "FORMAT", "json or csv.", "--format"));
        PaperMarks.declare(spec);
        Destination.declare(spec);
        spec.usageMessage().footer(FOOTER.split("\n", -1));
        return spec;
    }

    @Override
    public ExitCode run(Arguments arguments, Workplace workplace) {
        boolean csv = arguments.oneOf("--format", "json", FORMATS).equals("csv");
        String file = arguments.names().isEmpty() ? "-" : arguments.names().get(0);
        String name = file.equals("-") ? "standard input" : file;
        Host host = workplace.host();
        BulkMarker marker = new BulkMarker(workplace);
        BulkMarks marks = arguments.has("--quiz")
                ? PaperMarks.of(arguments.text("--quiz").orElseThrow(), marker, csv, name, host.err())
                : new AnswerMarks(marker, csv);
        Destination.of(arguments).write(workplace, out -> mark(marks, file, name, host, out));
        host.out().flush();
        if (!host.out().isLost()) {
            host.err().print(marks.summary(workplace.uncolored()));
        }
        return marks.errors() > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void mark(BulkMarks marks, String file, String name, Host host, Output out) {
        if (file.equals("-") && host.screen().input()) {
            host.err().print("revise: reading answers from the terminal; Ctrl-D ends\n");
            host.err().flush();
        }
        try (InputStream in = file.equals("-") ? host.in() : Files.newInputStream(Path.of(file))) {
            marks.markAll(in, out);
        } catch (IOException e) {
            throw new Complaint(name + ": cannot be read: " + Reasons.of(e), e);
        }
    }
}
