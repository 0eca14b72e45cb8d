package revise.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Says how well marking agrees with people, on data that is not part of the repository. */
public final class MarkingBench {

    private final Path data;
    private final PrintStream out;

    private MarkingBench(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /**
     * The first argument is the folder of the data; then {@code held} looks at the held-back rows too, {@code dev} leaves
     * the public sets out, and {@code -v} lists what is wrong.
     */
    public static void main(String... args) throws IOException {
        String options = String.join(" ", args);
        new MarkingBench(Path.of(args[0]), System.out).run(options.contains(" held"), options.contains(" -v"), options.contains(" dev"));
    }

    private void run(boolean held, boolean verbose, boolean devOnly) throws IOException {
        Path rows = data.resolve("dev.tsv");
        HandLabelled with = HandLabelled.read(rows, HandLabelled.alternatives(data.resolve("accept.txt")));
        HandLabelled without = HandLabelled.read(rows, Map.of());
        out.print("dev, with alternatives\n" + with.report("dev", verbose));
        out.print("dev, without\n" + without.report("dev", verbose));
        if (held) {
            out.print("held, with alternatives\n" + with.report("held", verbose));
            out.print("held, without\n" + without.report("held", verbose));
        }
        Path more = data.resolve("answers.tsv");
        if (Files.exists(more)) {
            Path accept = data.resolve("answers-accept.txt");
            out.print("answers, with alternatives\n"
                    + HandLabelled.read(more, HandLabelled.alternatives(accept)).report("dev", verbose));
            out.print("answers, without\n" + HandLabelled.read(more, Map.of()).report("dev", verbose));
        }
        out.print("taking points apart\n" + Splits.report(data.resolve("decomposition.tsv")));
        out.print("terms\n" + TermCases.report(data.resolve("term_cases.tsv"), "dev", verbose));
        if (held) {
            out.print("terms, held\n" + TermCases.report(data.resolve("term_cases.tsv"), "held", verbose));
        }
        if (devOnly) {
            return;
        }
        for (String set : new String[] {"scientsbank", "beetle", "argkp"}) {
            Path file = data.resolve("public/" + set + ".tsv.gz");
            if (Files.exists(file)) {
                out.print(set + "\n" + PublicSet.read(file).report());
            }
        }
    }
}
