package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Assessment;
import revise.topic.Complaint;

/** Other processes that change the same settings. */
class SettingsProcessesTest {
    private static final int EACH = 40;

    @TempDir
    private Path home;

    private static SettingsFile settings(Path home) {
        return new SettingsFile(new Folders(home, home, home.resolve("state"), home), TimeZone.getTimeZone("UTC"));
    }

    @Test
    void twoProcessesAtOnceLoseNothingAndTearNothing() throws Exception {
        Path file = home.resolve("config.yaml");
        Files.writeString(file, "# mine\n");
        OtherRun one = OtherRun.start(Writer.class, home.toString(), "one");
        OtherRun two = OtherRun.start(Writer.class, home.toString(), "two");
        int seen = 0;
        while (one.isGoingOn() || two.isGoingOn()) {
            SettingsReading reading = settings(home).read();
            assertEquals(List.of(), reading.problems());
            int now = reading.settings().assessments().all().size();
            assertTrue(now >= seen, now + " after " + seen);
            seen = now;
        }
        assertEquals("", one.finish());
        assertEquals("", two.finish());
        assertEquals(
                2 * EACH, settings(home).read().settings().assessments().all().size());
        assertTrue(Files.readString(file).startsWith("# mine\n"));
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(file, home.resolve("state")), files.sorted().toList());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatCannotGrowStaysWhole() throws Exception {
        Path file = home.resolve("config.yaml");
        String text = "# long\n".repeat(1160);
        Files.writeString(file, text);
        String out = OtherRun.startWithFilesUpTo(16, Writer.class, home.toString(), "full")
                .finish();
        assertTrue(out.matches(".*config.yaml: could not be written: file too large\\s*"), out);
        int kept = settings(home).read().settings().assessments().all().size();
        assertTrue(kept > 0 && kept < EACH, kept + " kept");
        assertTrue(Files.readString(file).startsWith(text + "assessments:\n"));
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(List.of(file, home.resolve("state")), files.sorted().toList());
        }
    }

    /** Another process with the same settings. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            LocalDate day = LocalDate.of(2027, 6, 15);
            try {
                for (int i = 0; i < EACH; i++) {
                    Set<String> topics = Set.of("a-topic-of-process-" + args[1]);
                    settings(Path.of(args[0])).save(new Assessment(day.plusDays(i), topics, OptionalDouble.empty()));
                }
            } catch (Complaint e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
