package revise.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Entry;
import revise.progress.History;
import revise.progress.Marks;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Undo;
import revise.topic.Complaint;

class JournalTest {
    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00.123Z");
    private static final String FILE = "desk.jsonl";

    @TempDir
    private Path home;

    private Path folder;
    private Path file;
    private Journal journal;

    @BeforeEach
    void open() {
        folder = home.resolve("journal");
        file = folder.resolve(FILE);
        journal = journal(home);
    }

    private static Journal journal(Path home) {
        return new Journal(home.resolve("journal"), new Device(home, () -> "desk"));
    }

    private static Review review(String id) {
        return new Review(id, NOON, "topic/term/0a1b2c3d4e5f", Rating.GOOD, 4200, Optional.empty());
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }

    private List<String> problems() {
        return journal.read().problems().stream()
                .map(problem -> problem.toString().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void whatIsAppendedIsRead() {
        List<Entry> entries = List.of(
                review("a"),
                new Review("b", NOON, "t/point/é 😀\"\\\n", Rating.AGAIN, 0, Optional.of(new Marks(1.5, 3))),
                new Undo("c", NOON.plusSeconds(1), "a"));
        entries.forEach(journal::append);
        assertEquals(entries, journal.read().entries());
        assertEquals(List.of(), problems());
    }

    /** Other programs read this, and other versions of this one. */
    @Test
    void aLineIsWhatTheDesignSays() throws IOException {
        journal.append(new Review("a", NOON, "t/term/x", Rating.HARD, 7, Optional.of(new Marks(1, 2))));
        journal.append(new Undo("b", NOON.plusNanos(999_999), "a"));
        assertEquals("""
                {"v":1,"id":"a","at":"2027-01-10T12:00:00.123Z","card":"t/term/x","rating":"hard","ms":7,\
                "marks":{"earned":1.0,"outOf":2.0}}
                {"v":1,"id":"b","at":"2027-01-10T12:00:00.123Z","undo":"a"}
                """, Files.readString(file));
    }

    @Test
    void anUndoneReviewDoesNotCount() {
        journal.append(review("a"));
        journal.append(review("b"));
        journal.append(new Undo("c", NOON.plusSeconds(1), "a"));
        assertEquals(
                List.of("b"),
                History.of(journal.read().entries()).reviews().stream()
                        .map(Review::id)
                        .toList());
    }

    @Test
    void nothingWrittenIsAnEmptyJournal() {
        assertEquals(List.of(), journal.read().entries());
        assertEquals(List.of(), problems());
        assertTrue(Files.notExists(folder));
    }

    @Test
    void aTornLineIsReportedAndSwallowsNothing() throws IOException {
        journal.append(review("a"));
        byte[] whole = Files.readAllBytes(file);
        journal.append(review("b"));
        byte[] two = Files.readAllBytes(file);
        for (int length = whole.length; length < two.length; length++) {
            Files.write(file, Arrays.copyOf(two, length));
            boolean torn = length > whole.length && length < two.length - 1;
            assertEquals(
                    length < two.length - 1 ? 1 : 2, journal.read().entries().size());
            assertEquals(
                    torn
                            ? List.of(FILE + ":2:1: warning: the last line was cut off while it was written; set aside")
                            : List.of(),
                    problems());
            journal.append(review("c"));
            List<Entry> after = journal.read().entries();
            assertEquals("a", after.get(0).id());
            assertEquals("c", after.get(after.size() - 1).id());
            assertEquals(torn ? 1 : 0, problems().size());
        }
    }

    @Test
    void aDamagedLineIsReportedByItsNumberAndTheRestCounts() throws IOException {
        journal.append(review("a"));
        String good = Files.readString(file);
        for (String bad : List.of(
                "garbage",
                "{",
                "[]",
                "{}",
                "{\"v\":1}",
                good.strip() + good.strip(),
                good.strip().replace("good", "great"),
                good.strip().replace("2027-01-10", "2027-13-10"),
                good.strip().replace("2027-01-10", "+12027-01-10"),
                good.strip().replace("4200", "-1"),
                good.strip().replace("\"a\"", "\"\""),
                good.strip().replace("\"v\":1", "\"v\":0"),
                "\0\0\0\0")) {
            write(good + "\n" + bad + "\n" + good.replace("\"a\"", "\"b\""));
            assertEquals(2, journal.read().entries().size(), bad);
            assertEquals(
                    List.of(FILE + ":3:1: warning: a damaged line; passed over (remove it to be rid of this message)"),
                    problems(),
                    bad);
        }
        Files.write(file, new byte[] {(byte) 0xff, '\n'}, StandardOpenOption.APPEND);
        assertEquals(2, journal.read().entries().size());
    }

    @Test
    void whatALaterVersionAddsIsLeftAlone() throws IOException {
        write("{\"extra\":{\"id\":\"x\",\"deep\":[{}]},\"v\":1,\"id\":\"a\",\"at\":\"2027-01-10T12:00:00.123Z\","
                + "\"list\":[1,{\"id\":2}],\"card\":\"topic/term/0a1b2c3d4e5f\",\"rating\":\"good\",\"ms\":4200,"
                + "\"none\":null}\r\n");
        assertEquals(List.of(review("a")), journal.read().entries());
        assertEquals(List.of(), problems());
    }

    @Test
    void aFileOfALaterVersionIsNotWrittenTo() throws IOException {
        journal.append(review("a"));
        Files.writeString(file, "{\"v\":2,\"id\":\"b\",\"something\":\"new\"}\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(file);
        Complaint complaint = assertThrows(Complaint.class, () -> journal.append(review("c")));
        assertEquals(
                "the rating could not be saved in " + file
                        + ": a later version of revise has written to it; use that version",
                complaint.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(review("a")), journal.read().entries());
        assertEquals(List.of(FILE + ":2:1: warning: written by a later version of revise; passed over"), problems());
    }

    @Test
    void everyFileOfTheFolderCounts() throws IOException {
        journal.append(review("a"));
        new Journal(folder, new Device(home.resolve("other"), () -> "laptop")).append(review("b"));
        Files.copy(file, folder.resolve("desk.sync-conflict.jsonl"));
        Files.writeString(folder.resolve("notes.txt"), "not a journal");
        assertEquals(3, journal.read().entries().size());
        assertEquals(2, History.of(journal.read().entries()).reviews().size());
    }

    @Test
    void aByteOrderMarkCostsNoReview() throws IOException {
        journal.append(review("a"));
        String marked = "\uFEFF" + Files.readString(file);
        write(marked + marked.replace("\"a\"", "\"b\""));
        assertEquals(List.of(), problems());
        assertEquals(2, History.of(journal.read().entries()).reviews().size());
    }

    @Test
    void whatCannotBeReadIsReported() throws IOException {
        journal.append(review("a"));
        Files.createDirectory(folder.resolve("folder.jsonl"));
        Files.createSymbolicLink(folder.resolve("broken.jsonl"), Path.of("nowhere"));
        assertEquals(1, journal.read().entries().size());
        assertEquals(
                List.of(
                        "broken.jsonl: cannot be read: there is no such file or folder",
                        "folder.jsonl: cannot be read: is a directory"),
                problems());
    }

    @Test
    void aFileInPlaceOfTheFolderIsAComplaint() throws IOException {
        Files.writeString(folder, "");
        assertEquals(1, journal.read().problems().size());
        String message =
                assertThrows(Complaint.class, () -> journal.append(review("a"))).getMessage();
        assertEquals("the rating could not be saved in " + file + ": a file stands where a folder is needed", message);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskIsAComplaint() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Files.createDirectories(folder);
        Files.createSymbolicLink(file, full);
        String message =
                assertThrows(Complaint.class, () -> journal.append(review("a"))).getMessage();
        assertEquals("the rating could not be saved in " + file + ": no space left on device", message);
        Files.delete(file);
    }

    @Test
    void twoJournalsOfOneFolderTakeTurns() {
        Journal other = journal(home);
        for (int i = 0; i < 50; i++) {
            (i % 2 == 0 ? journal : other).append(review("id-" + i));
        }
        assertEquals(50, journal.read().entries().size());
        assertEquals(List.of(), problems());
    }

    @Test
    void theDeviceKeepsItsName() throws IOException {
        assertEquals("desk", new Device(home, () -> "desk").name());
        assertEquals("desk", new Device(home, () -> "another").name());
        for (String bad : List.of("", "../evil", "a/b", "a b")) {
            Files.writeString(home.resolve("device"), bad);
            assertEquals("new", new Device(home, () -> "new").name());
        }
        assertEquals("new", new Device(home.resolve("device"), () -> "new").name());
    }
}
