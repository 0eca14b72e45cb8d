package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Rating;
import revise.progress.Review;
import revise.topic.Complaint;

/** Other processes that write the same journal. */
class JournalProcessesTest {
    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00.123Z");

    @TempDir
    private Path home;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = journal(home);
    }

    private static Journal journal(Path home) {
        return new Journal(home.resolve("journal"), new Device(home, () -> "desk"));
    }

    private static Review review(String id) {
        return new Review(id, NOON, "topic/term/0a1b2c3d4e5f", Rating.GOOD, 4200, Optional.empty());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatCannotGrowStaysWhole() throws Exception {
        String command = "trap '' XFSZ; ulimit -f 8; exec \"$@\"";
        Process process = start(List.of("sh", "-c", command, "sh"), "full", 200);
        String out = finish(process, 0);
        assertTrue(out.matches("(?s).*could not be saved in .*: file too large\\s*"), out);
        String text = Files.readString(home.resolve("journal/desk.jsonl"));
        assertTrue(text.endsWith("}\n"), text);
        assertEquals(List.of(), journal.read().problems());
        int entries = journal.read().entries().size();
        assertTrue(entries > 10 && entries < 200, entries + " entries");
        journal.append(review("after"));
        assertEquals(entries + 1, journal.read().entries().size());
    }

    @Test
    void twoProcessesAtOnceLoseNothing() throws Exception {
        Process one = start(List.of(), "one", 200);
        Process two = start(List.of(), "two", 200);
        finish(one, 0);
        finish(two, 0);
        List<String> ids = new ArrayList<>();
        journal.read().entries().forEach(entry -> ids.add(entry.id()));
        assertEquals(400, ids.size());
        assertEquals(400, ids.stream().distinct().count());
        assertEquals(List.of(), journal.read().problems());
        try (var files = Files.list(home.resolve("journal"))) {
            assertEquals(1, files.count());
        }
    }

    private Process start(List<String> before, String name, int entries) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                home.toString(),
                name,
                Integer.toString(entries)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String finish(Process process, int status) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(status, process.exitValue(), out);
        return out;
    }

    /** Another process with the same journal. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            Journal journal = journal(Path.of(args[0]));
            try {
                for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                    journal.append(review(args[1] + "-" + i));
                }
            } catch (Complaint e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
