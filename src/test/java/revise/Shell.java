package revise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import revise.command.Host;
import revise.console.Console;
import revise.progress.Review;
import revise.progress.Undo;
import revise.storage.Device;
import revise.storage.Journal;

/**
 * Runs the commands of a transcript in this process, with a clock that moves on between them and a home of its own: {@code revise},
 * with variables before it; {@code export}; {@code cat} and {@code cmp}; and {@code journal}, which prints what has been
 * recorded. <code>{home}</code>, <code>{files}</code> and <code>{samples}</code> stand for folders.
 */
final class Shell {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\"[^\"]*\"|[^\\s'\"])+");

    /** What came of a command. */
    record Result(String out, String err, int status) {}

    private final Path home;
    private final Path files;
    private final Map<String, String> environment = new HashMap<>();

    Shell(Path folder) throws IOException {
        home = folder.resolve("home");
        files = Files.createDirectories(folder.resolve("files"));
        environment.put("REVISE_HOME", home.toString());
        environment.put("REVISE_NOW", "2027-01-10T09:00:00Z");
        environment.put("COLUMNS", "80");
    }

    void file(String name, String text) throws IOException {
        Path file = Path.of(full(name.startsWith("{") ? name : "{files}/" + name));
        if (name.endsWith("/")) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, full(text));
        }
    }

    void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(files.resolve(name), target);
    }

    Result run(String command, List<String> typed) throws IOException {
        List<String> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(command); matcher.find(); ) {
            words.add(full(matcher.group().replaceAll("['\"]", "")));
        }
        Map<String, String> variables = new HashMap<>(environment);
        while (words.get(0).matches("[A-Z_]+=.*")) {
            assign(words.remove(0), variables);
        }
        String name = words.remove(0);
        return switch (name) {
            case "revise", "./revise" -> {
                // Reviews of two runs must not fall on the same moment: their ids would order them by chance.
                environment.put(
                        "REVISE_NOW",
                        Instant.parse(environment.get("REVISE_NOW"))
                                .plusSeconds(1)
                                .toString());
                yield revise(words, typed, variables);
            }
            case "export" -> {
                assign(words.get(0), environment);
                yield new Result("", "", 0);
            }
            case "cat" -> new Result(brief(Files.readString(Path.of(words.get(0)))), "", 0);
            case "cmp" -> {
                boolean same = Files.mismatch(Path.of(words.get(0)), Path.of(words.get(1))) < 0;
                yield new Result(same ? "" : "they differ\n", "", same ? 0 : 1);
            }
            case "journal" -> new Result(brief(journal()), "", 0);
            default -> throw new IllegalArgumentException("a transcript cannot run " + name);
        };
    }

    private static void assign(String assignment, Map<String, String> variables) {
        int equals = assignment.indexOf('=');
        variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
    }

    private Result revise(List<String> arguments, List<String> typed, Map<String, String> variables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String lines = typed.isEmpty() ? "" : String.join("\n", typed) + "\n";
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        Host.Screen screen = new Host.Screen(false, false, Integer.parseInt(variables.get("COLUMNS")), 24);
        Revise revise = new Revise(out, err, in, variables, screen) {
            @Override
            public TimeZone zone() {
                return TimeZone.getTimeZone("UTC");
            }

            @Override
            public void onStop(Console console) {
                // Nothing stops it.
            }
        };
        int status = revise.run(arguments.toArray(String[]::new));
        return new Result(
                brief(out.toString(StandardCharsets.UTF_8)), brief(err.toString(StandardCharsets.UTF_8)), status);
    }

    private String journal() {
        StringBuilder text = new StringBuilder();
        Journal journal = new Journal(home.resolve("journal"), new Device(home, () -> "none"));
        Journal.Reading reading = journal.read();
        reading.problems().forEach(problem -> text.append(problem).append('\n'));
        reading.entries()
                .forEach(entry -> text.append(
                                entry instanceof Review review
                                        ? review.rating().word() + " " + review.card()
                                        : entry instanceof Undo ? "undo" : "?")
                        .append('\n'));
        return text.toString();
    }

    private String full(String text) {
        return text.replace("{home}", home.toString())
                .replace("{files}", files.toString())
                .replace("{samples}", SAMPLES.toString());
    }

    /** Run from classes, the program names shipped bundles by their path; run from its jar, it does not. */
    private String brief(String text) {
        return UUID.matcher(text)
                .replaceAll("{id}")
                .replace(home.toString(), "{home}")
                .replace(files.toString(), "{files}")
                .replace(SAMPLES.toString(), "{samples}")
                .replace(Path.of("target/classes/topics").toAbsolutePath() + "/", "shipped:");
    }

    /** The transcripts of a folder. */
    static List<Path> transcripts(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
