package revise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Loads what a start of the program loads, so that the launcher can record it in a class-data archive.
 *
 * <p>A stand-in: it touches the three libraries and ends.
 */
public final class Training {
    private Training() {}

    /** Uses the libraries once and prints nothing. */
    public static void main(String[] args) throws IOException {
        parseOptions();
        readYaml();
        readLine();
    }

    private static void parseOptions() {
        CommandSpec list = CommandSpec.create().name("list");
        list.addOption(OptionSpec.builder("--format").type(String.class).build());
        CommandSpec root = CommandSpec.create().name("revise");
        root.addSubcommand("list", list);
        new CommandLine(root).parseArgs("list", "--format", "json");
        new CommandLine(root).getUsageMessage();
    }

    private static void readYaml() {
        String bundle = "schema: 1\nid: a\ntitle: A\nkeyTerms:\n  - term: b\n    definition: c\n";
        try (var parser = new YAMLFactory().createParser(ObjectReadContext.empty(), bundle)) {
            while (parser.nextToken() != null) {
                parser.getString();
            }
        }
    }

    private static void readLine() throws IOException {
        var in = new ByteArrayInputStream("an answer\n".getBytes(StandardCharsets.UTF_8));
        try (var terminal = new DumbTerminal(in, new ByteArrayOutputStream())) {
            LineReaderBuilder.builder().terminal(terminal).build().readLine("> ");
        }
    }
}
