package revise.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {
    private static final int MANY = 300;

    @TempDir
    Path folder;

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[1 + number * 7 % 100];
        bytes[0] = (byte) number;
        return bytes;
    }

    private static Shelved entry(int number) {
        Shelved.Body body = new Shelved.Held(bytes(number));
        return new Shelved("n" + number, Stamp.NONE, null, null, Map.of(), Mark.START, List.of(), body);
    }

    @Test
    void givesBackWhatSeveralThreadsPutIn() throws IOException {
        Spill spill = Spill.create(folder);
        Shelved[] entries = new Shelved[MANY];
        IntStream.range(0, MANY).parallel().forEach(i -> entries[i] = spill.put(entry(i)));
        for (int i = 0; i < MANY; i++) {
            Shelved.Spilled body = assertInstanceOf(Shelved.Spilled.class, entries[i].body());
            assertArrayEquals(bytes(i), spill.read(body.offset(), body.length()));
        }
    }

    /** As many as are read by several threads: the second run finds all of them in the cache. */
    @Test
    void aLargeLibraryIsTheSameFromFilesAndFromTheCache() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        for (int i = 0; i < MANY; i++) {
            Files.writeString(
                    library.resolve("t" + i + ".yaml"),
                    "schema: 1\nid: t" + i + "\ntitle: Topic " + i + "\nsynopsis: " + "words ".repeat(i) + ".\n");
        }
        Path cache = folder.resolve("cache");
        List<Listing> first = Library.open(List.of(new TopicSource.Folder(library, false)), cache, "build")
                .topics();
        List<Listing> second = Library.open(List.of(new TopicSource.Folder(library, false)), cache, "build")
                .topics();
        assertEquals(MANY, first.size());
        List<String> synopses = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            assertEquals(first.get(i).topic(), second.get(i).topic());
            synopses.add(first.get(i).topic().synopsis());
        }
        assertTrue(synopses.contains("words ".repeat(MANY - 1) + "."), synopses.get(0));
        try (var files = Files.list(cache)) {
            assertEquals(1, files.count(), "nothing but the cache is left behind");
        }
    }
}
