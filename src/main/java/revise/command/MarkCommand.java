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
import revise.storage.Reasons;
import revise.topic.Complaint;

/** {@code revise mark}: marks typed answers in bulk, a line in, a line out. */
final class MarkCommand implements Command {
    private static final List<String> FORMATS = List.of("json", "csv");

    private static final String FOOTER = """

            A line in is {"id":1,"card":"KEY","answer":"..."}, its key as cards lists it,
            or {"id":1,"prompt":"...","points":[{"text":"...","accept":{}}],"answer":"..."}.
            CSV has a row for every point of every answer: line, id, card, answer, point,
            verdict, score, marks, outOf, rating, core and elements (how far each was seen),
            missing, flags (what kept the verdict down), error. The points most often
            missed are named on standard error.

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
        spec.addOption(Options.value("FORMAT", "json or csv.", "--format"));
        PaperMarks.declare(spec);
        spec.usageMessage().footer(FOOTER.split("\n", -1));
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
                    : new AnswerMarks(marker, csv, out).mark(reader);
        } catch (IOException e) {
            throw new Complaint(file + ": cannot be read: " + Reasons.of(e), e);
        }
        out.flush();
        workplace.host().err().print(marker.summary(errors));
        return errors > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static Reader open(String file, Workplace workplace) throws IOException {
        InputStream in = file.equals("-") ? workplace.host().in() : Files.newInputStream(Path.of(file));
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
