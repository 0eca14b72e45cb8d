package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Entry;
import revise.progress.Review;
import revise.storage.Device;
import revise.storage.Journal;

/** Nothing acknowledged is lost, whatever becomes of the process, the disk or the clock. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(1200)
class DurabilityIT {
    /** How many sessions are killed; {@code -Drevise.kills=200} for a thorough run. */
    private static final int KILLS = Integer.getInteger("revise.kills", 20);

    private static final int CARDS = 500;
    private static final String ASKED = "Enter reveals";

    @TempDir
    private Path folder;

    private Path topics;

    @BeforeEach
    void manyCards() throws IOException {
        StringBuilder bundle =
                new StringBuilder("schema: 1\nid: many\ntitle: Many\nsynopsis: Many terms.\nkeyTerms:\n");
        for (int i = 0; i < CARDS; i++) {
            bundle.append("- {term: word " + i + ", definition: The meaning of number " + i + "}\n");
        }
        topics = Files.writeString(folder.resolve("many.yaml"), bundle);
    }

    /** Keys are typed ahead, so that ratings follow each other as fast as they are taken. */
    @Test
    void sessionsKilledAtRandomMoments() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int before = 0;
        int ratedInAll = 0;
        for (int session = 0; session < KILLS; session++) {
            String which = "session " + session + " of seed " + seed;
            int asked;
            try (Pty pty = Pty.with(Map.of("REVISE_TOPICS", topics.toString()), home, "quiz", "--all")) {
                pty.await(ASKED);
                pty.type("\r3".repeat(200));
                Thread.sleep(random.nextInt(700));
                pty.signal("KILL");
                pty.await("[status 137]");
                asked = pty.output().split(ASKED, -1).length - 1;
            }
            int now = entries(home).size();
            assertTrue(now - before >= asked - 1, which + ": " + asked + " asked, " + (now - before) + " kept");
            assertTrue(now - before <= asked, which + ": " + asked + " asked, " + (now - before) + " kept");
            ratedInAll += now - before;
            before = now;
        }
        assertTrue(ratedInAll > KILLS, "only " + ratedInAll + " ratings in " + KILLS + " sessions");
    }

    @Test
    void twoSessionsAtOnceKeepEveryRating() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Process one = quiz(home, "exec \"$@\"", "2027-01-10T09:00:00Z", CARDS);
        Process two = quiz(home, "exec \"$@\"", "2027-01-10T09:00:00Z", CARDS);
        Thread drain = new Thread(() -> out(one));
        drain.start();
        out(two);
        drain.join();
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        List<Entry> entries = entries(home);
        assertEquals(2 * CARDS, entries.size());
        Set<String> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        assertEquals(2 * CARDS, ids.size());
    }

    @Test
    void aDiskThatFillsUpStopsTheQuizAndTearsNothing() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Process quiz = quiz(home, "trap '' XFSZ; ulimit -f 40; exec \"$@\"", "2027-01-10T09:00:00Z", CARDS);
        String out = out(quiz);
        assertEquals(1, quiz.waitFor());
        String err = Files.readString(folder.resolve("err"));
        assertTrue(err.matches("(?s)revise: the rating could not be saved in .*: file too large\n"), err);
        int asked = out.split(ASKED, -1).length - 1;
        int kept = entries(home).size();
        assertTrue(kept > 20 && kept < CARDS, kept + " kept");
        assertEquals(asked - 1, kept, "the last one asked could not be kept");
        assertTrue(out.contains(kept + " cards in "), "the summary is missing");
        Process again = quiz(home, "exec \"$@\"", "2027-01-10T10:00:00Z", 3);
        out(again);
        assertEquals(0, again.waitFor());
        assertEquals(kept + 3, entries(home).size());
    }

    @Test
    void aClockThatJumpsBackADayHarmsNothing() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        for (String now : List.of("2027-01-10T09:00:00Z", "2027-01-09T09:00:00Z", "2027-01-10T09:30:00Z")) {
            Process quiz = quiz(home, "exec \"$@\"", now, 40);
            String out = out(quiz);
            assertEquals(0, quiz.waitFor());
            assertTrue(!out.contains("-1 ") && !out.matches("(?s).*· -\\d.*"), "a negative interval: " + out);
            assertEquals("", Files.readString(folder.resolve("err")));
        }
        List<Instant> days = new ArrayList<>();
        entries(home).forEach(entry -> days.add(((Review) entry).at()));
        assertEquals(120, days.size());
    }

    /** Each device's file copied to the other, and both into a third home: all three stand alike. */
    @Test
    void mergedHomesStandAlikeWhicheverWayRound() throws IOException, InterruptedException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Path both = folder.resolve("both");
        String[] times = {"2027-01-10T09:00:00Z", "2027-01-11T10:00:00Z", "2027-01-13T08:00:00Z", "2027-01-20T09:00:00Z"
        };
        for (int i = 0; i < times.length; i++) {
            Process quiz = quiz(i % 2 == 0 ? one : two, "exec \"$@\"", times[i], 30 + 10 * i);
            out(quiz);
            assertEquals(0, quiz.waitFor());
        }
        assertTrue(!cards(one).equals(cards(two)), "they have the same history before they are merged");
        copyJournal(one, both);
        copyJournal(two, both);
        copyJournal(one, two);
        String merged = cards(two);
        copyJournal(two, one);
        assertEquals(merged, cards(one));
        assertEquals(merged, cards(both));
    }

    private static void copyJournal(Path from, Path to) throws IOException {
        Path journal = Files.createDirectories(to.resolve("journal"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from.resolve("journal"))) {
            for (Path file : files) {
                Files.copy(file, journal.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private String cards(Path home) throws IOException, InterruptedException {
        Process cards = revise(home, "exec \"$@\"", "2027-02-01T09:00:00Z", "cards", "--format", "json");
        String out = out(cards);
        assertEquals(0, cards.waitFor());
        return out;
    }

    /** A quiz by pipe in which so many cards are revealed and rated good. */
    private Process quiz(Path home, String shell, String now, int cards) throws IOException {
        Files.writeString(folder.resolve("typed"), "\n3\n".repeat(cards));
        return revise(home, shell, now, "quiz", "--all");
    }

    /** What is typed is the same for all. */
    private Process revise(Path home, String shell, String now, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", shell, "sh"));
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Drevise.tty=", "-cp", "target/revise.jar", "revise.Revise"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of("REVISE_HOME", home.toString(), "REVISE_TOPICS", topics.toString(), "REVISE_NOW", now));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectInput(folder.resolve("typed").toFile());
        builder.redirectError(folder.resolve("err").toFile());
        return builder.start();
    }

    /** All that it prints; it then ends. */
    private static String out(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(Path home) {
        Journal.Reading reading = new Journal(home.resolve("journal"), new Device(home, () -> "none")).read();
        assertEquals(List.of(), reading.problems());
        return reading.entries();
    }
}
