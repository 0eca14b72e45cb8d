package revise.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.topic.Complaint;

/** The cache may save time, and nothing else. */
class LibraryCacheTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-10T12:00:00.123456Z"));

    @TempDir
    private Path home;

    private Path folder;
    private Path cache;
    private String build = "build-1";

    @BeforeEach
    void twoTopics() throws IOException {
        folder = Files.createDirectory(home.resolve("topics"));
        cache = home.resolve("cache/topics");
        put("a.yaml", Samples.minimal("a") + "guidance: [first]\n");
        put("b.yaml", Samples.minimal("b") + "source: cut # here\n");
        put("bad.yaml", Samples.minimal("bad") + "level: 0\n");
    }

    /** Dates the file back: a fresh one is read again, as it may change within the clock's tick. */
    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), LONG_AGO);
    }

    /** Changes a file so that its size and time do not tell: only who reads it again sees that it is damaged. */
    private void damageUnseen(String name) throws IOException {
        put(name, "?".repeat((int) Files.size(folder.resolve(name))));
    }

    private Library open() {
        return Library.open(List.of(new TopicSource.Folder(folder, false)), cache, build);
    }

    /** All that a library tells. */
    private String told() {
        Library library = open();
        StringBuilder told = new StringBuilder();
        for (Listing listing : library.topics()) {
            told.append(listing.file()).append(listing.about()).append(listing.counts());
            told.append(listing.topic()).append('\n');
        }
        return told.append(library.problems()).toString();
    }

    private Path cacheFile() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all.toString());
            return all.get(0);
        }
    }

    @Test
    void nothingIsReadTwice() throws IOException {
        String told = told();
        damageUnseen("a.yaml");
        damageUnseen("b.yaml");
        damageUnseen("bad.yaml");
        assertEquals(told, told());
        assertTrue(told.contains("\"level\" must be") && told.contains("begins a comment"));
    }

    @Test
    void aSecondStartWritesNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("broken.yaml"), Path.of("nowhere"));
        String told = told();
        Files.setLastModifiedTime(cacheFile(), FileTime.from(Instant.now().plusSeconds(60)));
        FileTime written = Files.getLastModifiedTime(cacheFile());
        assertEquals(told, told());
        assertEquals(written, Files.getLastModifiedTime(cacheFile()));
        assertTrue(told.contains("there is no such file or folder"));
    }

    @Test
    void changesAreSeen() throws IOException {
        told();
        put("a.yaml", Samples.minimal("a").replace("Title", "Other title"));
        put("c.yaml", Samples.minimal("c"));
        Files.delete(folder.resolve("bad.yaml"));
        Files.move(folder.resolve("b.yaml"), folder.resolve("sub.yaml"));
        Library library = open();
        assertEquals(
                List.of("a.yaml", "c.yaml", "sub.yaml"),
                library.topics().stream()
                        .map(listing -> Path.of(listing.file()).getFileName().toString())
                        .sorted()
                        .toList());
        assertEquals("Other title of a", library.topics().get(0).topic().title());
        assertEquals(1, library.problems().size());
        Files.setLastModifiedTime(folder.resolve("c.yaml"), FileTime.fromMillis(1));
        Files.writeString(folder.resolve("c.yaml"), "x".repeat((int) Files.size(folder.resolve("c.yaml"))));
        assertEquals(2, open().topics().size());
    }

    @Test
    void aFileThatWasJustWrittenIsReadAgain() throws IOException {
        Path fresh = folder.resolve("fresh.yaml");
        Files.writeString(fresh, Samples.minimal("fresh"));
        open();
        FileTime tick = Files.getLastModifiedTime(cacheFile());
        Files.setLastModifiedTime(fresh, tick);
        open();
        Files.setLastModifiedTime(cacheFile(), tick);
        Files.writeString(fresh, Samples.minimal("fresh").replace("Title", "tITLE"));
        Files.setLastModifiedTime(fresh, tick);
        assertTrue(told().contains("tITLE of fresh"));
    }

    @Test
    void aCacheCutOffAtAnyLengthChangesNothing() throws IOException {
        String told = told();
        Path file = cacheFile();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(told, told(), length + " bytes");
        }
    }

    @Test
    void aCacheWithAnyByteChangedChangesNothing() throws IOException {
        String told = told();
        Path file = cacheFile();
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            Files.write(file, flipped);
            assertEquals(told, told(), "byte " + i);
        }
    }

    @Test
    void aDamagedCacheHealsItself() throws IOException {
        told();
        Path file = cacheFile();
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[damaged.length - 1] ^= 1;
        Files.write(file, damaged);
        told();
        told();
        assertArrayEquals(whole, Files.readAllBytes(file));
        Files.write(file, damaged);
        put("c.yaml", Samples.minimal("c"));
        open();
        open();
        damageUnseen("c.yaml");
        assertTrue(told().contains("Title of c"));
    }

    @Test
    void anotherBuildReadsForItself() throws IOException {
        told();
        build = "build-2";
        damageUnseen("a.yaml");
        assertFalse(told().contains("Title of a"));
        build = "build-1";
        put("a.yaml", Samples.minimal("a"));
        assertTrue(told().contains("Title of a"));
    }

    @Test
    void sourcesDoNotMixTheirCaches() throws IOException {
        TopicSource whole = new TopicSource.Folder(folder, false);
        TopicSource single = new TopicSource.Single(folder.resolve("b.yaml"));
        for (int i = 0; i < 2; i++) {
            Library library = Library.open(List.of(whole, single), cache, build);
            assertEquals(2, library.topics().size());
            assertEquals("Title of b", library.topics().get(1).topic().title());
        }
        try (Stream<Path> files = Files.list(cache)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void withoutAPlaceForTheCacheAllWorks() throws IOException {
        String told = told();
        for (Path file : List.of(cacheFile(), cache, cache.getParent())) {
            deleteAll(file);
            Files.writeString(file, "in the way");
            if (file.equals(cache.getParent())) {
                assertEquals(told, told());
                assertEquals("in the way", Files.readString(file));
            } else if (file.equals(cache)) {
                assertEquals(told, told());
                Files.delete(file);
            } else {
                Files.delete(file);
                Files.createDirectory(file);
                Files.createDirectory(file.resolve("inside"));
                assertEquals(told, told());
                assertEquals(file, cacheFile());
            }
        }
    }

    @Test
    void aTopicIsReadFromItsBundleWhenTheCacheHasGone() throws IOException {
        open();
        Library library = open();
        deleteAll(cache);
        assertEquals("first", library.topics().get(0).topic().guidance().get(0).text());
        put("a.yaml", "source: cut # here\n" + Samples.minimal("a") + "level: 0\n");
        String message = assertThrows(
                        Complaint.class, () -> library.topics().get(0).topic())
                .getMessage();
        assertEquals(folder.resolve("a.yaml") + ":6:8: \"level\" must be a whole number from 1 to 8", message);
    }

    private static void deleteAll(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> inside = Files.list(file)) {
                for (Path each : inside.toList()) {
                    deleteAll(each);
                }
            }
        }
        Files.delete(file);
    }
}
