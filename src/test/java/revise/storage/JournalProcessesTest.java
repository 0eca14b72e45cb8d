package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        String out = OtherRun.startWithFilesUpTo(8, Writer.class, home.toString(), "full", "200")
                .finish();
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
        OtherRun one = OtherRun.start(Writer.class, home.toString(), "one", "200");
        OtherRun two = OtherRun.start(Writer.class, home.toString(), "two", "200");
        one.finish();
        two.finish();
        List<String> ids = new ArrayList<>();
        journal.read().entries().forEach(entry -> ids.add(entry.id()));
        assertEquals(400, ids.size());
        assertEquals(400, ids.stream().distinct().count());
        assertEquals(List.of(), journal.read().problems());
        try (var files = Files.list(home.resolve("journal"))) {
            assertEquals(1, files.count());
        }
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
