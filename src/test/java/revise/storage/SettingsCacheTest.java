package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache must never be told from the file, except by the time it takes. */
class SettingsCacheTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00.123Z"));

    private static final String TEXT = """
            desiredRetention: 0.85
            newPerDay: 7
            dayStartsAt: 23:59
            fuzz: false
            color: never
            weights: [1, 1, 1, 1, 1, 1, 1, 0.1, 1, 0.1, 1, 1, 0.1, 0.1, 1, 0.1, 1, 1, 1, 0.5, 0.5]
            assessments:
              - {date: 2027-06-15, topics: [a, b-c], minutesPerDay: 22.5}
              - {date: 1927-06-15}
            """;

    @TempDir
    private Path home;

    private Path file;
    private Path kept;

    @BeforeEach
    void write() throws IOException {
        file = home.resolve("config.yaml");
        kept = home.resolve("cache/settings.bin");
        write(TEXT);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private SettingsReading read(String build, TimeZone zone) {
        Folders folders = new Folders(home, home, home, home.resolve("cache"));
        return new SettingsCache(folders.cache(), build).read(new SettingsFile(folders, zone));
    }

    private Settings read() {
        return read("build", TimeZone.getTimeZone("UTC")).settings();
    }

    /** Only from the cache can come what the file does not say; it has no lines. */
    private boolean isFromCache() {
        return read("build", TimeZone.getTimeZone("UTC")).lines().isEmpty();
    }

    @Test
    void whatIsKeptIsWhatWasRead() {
        Settings fromFile = read();
        assertTrue(isFromCache());
        assertEquals(fromFile, read());
        assertEquals(7, read().newPerDay());
        assertEquals(2, read().assessments().all().size());
        TimeZone tokyo = TimeZone.getTimeZone("Asia/Tokyo");
        assertEquals(tokyo, read("build", tokyo).settings().preferences().days().zone());
    }

    @Test
    void aChangeIsSeen() throws IOException {
        read();
        Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO.toMillis() + 1));
        assertFalse(isFromCache());
        write(TEXT.replace("newPerDay: 7", "newPerDay: 17"));
        assertEquals(17, read().newPerDay());
        Files.delete(file);
        assertEquals(Settings.defaults(TimeZone.getTimeZone("UTC")), read());
    }

    @Test
    void aFileThatHasJustChangedIsReadAgain() throws IOException {
        Files.writeString(file, TEXT);
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() / 1000 * 1000));
        read();
        assertFalse(isFromCache());
    }

    @Test
    void anotherBuildReadsTheFile() {
        read();
        assertFalse(read("other", TimeZone.getTimeZone("UTC")).lines().isEmpty());
        assertFalse(isFromCache());
        assertTrue(isFromCache());
        assertFalse(read("", TimeZone.getTimeZone("UTC")).lines().isEmpty());
    }

    @Test
    void aBadFileIsNeverKept() throws IOException {
        write("newPerDay: many\n");
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    1, read("build", TimeZone.getTimeZone("UTC")).problems().size());
        }
        assertFalse(Files.exists(kept));
    }

    @Test
    void aDamagedCacheCountsAsNone() throws IOException {
        Settings settings = read();
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x10;
            Files.write(kept, i % 2 == 0 ? damaged : Arrays.copyOf(whole, i));
            assertEquals(settings, read());
        }
    }

    @Test
    void noCacheIsNoHarm() throws IOException {
        Files.writeString(home.resolve("cache"), "a file");
        assertEquals(7, read().newPerDay());
        assertEquals(List.of(), read("build", TimeZone.getTimeZone("UTC")).problems());
    }
}
