package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Marks;
import revise.progress.Memory;
import revise.progress.Preferences;
import revise.progress.Progress;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Scheduler;
import revise.progress.Undo;

/** With a snapshot, without one, and with one that no longer holds: it is always the same progress. */
class ProgressReaderTest {
    private static final Instant START = Instant.parse("2027-01-10T09:00:00Z");

    @TempDir
    private Path folder;

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone("UTC")));
    private int entries;

    @BeforeEach
    void someHistory() {
        for (int i = 0; i < 20; i++) {
            review("one", 10 * i, "t/term/" + i % 5);
        }
    }

    private Journal journal(String device) {
        return new Journal(folder.resolve("journal"), new Device(folder.resolve("state-" + device), () -> device));
    }

    private Path file(String device) {
        return folder.resolve("journal").resolve(device + ".jsonl");
    }

    private Path snapshot() {
        return folder.resolve("cache").resolve("progress.bin");
    }

    private String review(String device, int hours, String card) {
        String id = "id" + entries++;
        Rating rating = Rating.values()[(entries * 7) % 4];
        Optional<Marks> marks = entries % 3 == 0 ? Optional.of(new Marks(1.5, 2)) : Optional.empty();
        journal(device).append(new Review(id, START.plusSeconds(3600L * hours), card, rating, 4000, marks));
        return id;
    }

    private ProgressReader reader(Scheduler by) {
        Library none = Library.open(List.of(), folder.resolve("none"), "");
        return new ProgressReader(journal("one"), by, none, folder.resolve("cache"), "build");
    }

    /** Reads and keeps the snapshot, and checks both against the whole journal. */
    private int gained() {
        ProgressReader.Reading reading = reader(scheduler).read();
        Journal.Reading whole = journal("one").read();
        assertEquals(Progress.of(whole.entries(), scheduler, Map.of()), reading.progress());
        assertEquals(List.copyOf(whole.problems()), List.copyOf(reading.problems()));
        reader(scheduler).keep(reading);
        return reading.gained();
    }

    @Test
    void onlyWhatIsNewIsReadAgain() {
        assertEquals(20, gained());
        assertEquals(0, gained());
        String id = review("one", 300, "t/term/1");
        assertEquals(1, gained());
        journal("one").append(new Undo("undo", START.plusSeconds(2_000_000), id));
        review("one", 301, "t/term/9");
        assertEquals(22 + 1, gained(), "what is taken back has been counted");
        assertEquals(0, gained());
        assertEquals(5, gained(5));
    }

    private int gained(int more) {
        for (int i = 0; i < more; i++) {
            review("one", 400 + i, "t/term/" + i);
        }
        return gained();
    }

    @Test
    void anotherDevicesLaterReviewsAreAdded() {
        gained();
        review("two", 500, "t/term/1");
        assertEquals(1, gained());
        review("one", 501, "t/term/1");
        review("two", 502, "t/term/1");
        assertEquals(2, gained());
    }

    @Test
    void aMergeOfOlderReviewsMeansFoldingAgain() {
        gained();
        review("two", 5, "t/term/1");
        assertEquals(21, gained());
        assertEquals(0, gained());
    }

    @Test
    void whateverBecomesOfTheSnapshot() throws IOException {
        gained();
        byte[] good = Files.readAllBytes(snapshot());
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(snapshot(), i % 2 == 0 ? bad : java.util.Arrays.copyOf(good, random.nextInt(good.length)));
            assertEquals(20, gained());
        }
        Files.delete(snapshot());
        assertEquals(20, gained());
        Files.delete(snapshot());
        Files.createDirectory(snapshot());
        Files.createFile(snapshot().resolve("in the way"));
        assertEquals(20, gained());
        assertEquals(20, gained());
    }

    @Test
    void anEditedOrReplacedJournalMeansFoldingAgain() throws IOException {
        gained();
        String text = Files.readString(file("one"));
        Files.writeString(file("one"), text.replaceFirst("\"good\"", "\"easy\""));
        Files.setLastModifiedTime(file("one"), FileTime.from(START));
        assertEquals(20, gained());
        Files.writeString(file("one"), text.substring(0, text.indexOf('\n') + 1));
        assertEquals(1, gained());
        Files.move(file("one"), file("three"));
        assertEquals(1, gained());
        Files.delete(file("three"));
        assertEquals(0, gained());
        assertEquals(0, gained());
    }

    @Test
    void damagedLinesAreReportedEachTimeByTheirNumber() throws IOException {
        Files.writeString(file("one"), "{\"v\":1,\"id\":\n", StandardOpenOption.APPEND);
        review("one", 300, "t/term/1");
        assertEquals(21, gained());
        assertEquals(0, gained());
        ProgressReader.Reading reading = reader(scheduler).read();
        assertEquals(21, reading.problems().get(0).line());
        Files.writeString(file("one"), "nonsense\n", StandardOpenOption.APPEND);
        assertEquals(0, gained());
        assertEquals(23, reader(scheduler).read().problems().get(1).line());
    }

    @Test
    void aLineWithoutItsLineFeedIsNotCoveredYet() throws IOException {
        String text = Files.readString(file("one"));
        Files.writeString(file("one"), text.substring(0, text.length() - 1));
        assertEquals(20, gained());
        assertEquals(20, gained(), "no snapshot was kept");
        review("one", 300, "t/term/1");
        assertEquals(21, gained());
        assertEquals(0, gained());
        Files.writeString(file("one"), "{\"v\":1,\"id\":", StandardOpenOption.APPEND);
        assertEquals(0, gained());
        review("one", 301, "t/term/1");
        assertEquals(1, gained());
    }

    @Test
    void otherSettingsMeanFoldingAgain() {
        gained();
        Scheduler other = new Scheduler(scheduler.preferences().withRetention(0.8));
        ProgressReader.Reading reading = reader(other).read();
        assertEquals(20, reading.gained());
        Map<String, Memory> usual = reader(scheduler).read().progress().memories();
        assertNotEquals(usual, reading.progress().memories());
        assertEquals(0, reader(scheduler).read().gained(), "it was not kept");
    }

    @Test
    void aCardThatWasAnotherCarriesOnItsHistory() throws IOException {
        Path bundle = folder.resolve("t.yaml");
        String text = "schema: 1\nid: t\ntitle: T\nsynopsis: S\nkeyTerms:\n- {term: a, definition: d, id: new";
        Files.writeString(bundle, text + ", was: ['1', '2']}\n");
        assertEquals(8, reviewsOfNew(bundle));
        assertEquals(8, reviewsOfNew(bundle));
        Files.writeString(bundle, text + ", was: ['1']}\n");
        assertEquals(4, reviewsOfNew(bundle));
        assertTrue(
                reader(scheduler).read().progress().memories().containsKey("t/term/new"), "the topic is not at hand");
        Files.writeString(bundle, text + "}\n");
        assertEquals(0, reviewsOfNew(bundle));
    }

    private int reviewsOfNew(Path bundle) {
        Library library = Library.open(List.of(new TopicSource.Single(bundle)), folder.resolve("none"), "");
        assertEquals(List.of(), library.problems());
        ProgressReader reader =
                new ProgressReader(journal("one"), scheduler, library, folder.resolve("cache"), "build");
        ProgressReader.Reading reading = reader.read();
        reader.keep(reading);
        return reading.progress()
                .memories()
                .getOrDefault("t/term/new", Memory.NEW)
                .reviews();
    }
}
