package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.topic.Complaint;

class LibraryTest {
    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("topics"));
    }

    private Path put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Library open(TopicSource... sources) {
        return Library.open(List.of(sources), Path.of("unused"), "");
    }

    private Library open() {
        return open(new TopicSource.Folder(folder, false));
    }

    private static List<String> ids(Library library) {
        return library.topics().stream().map(listing -> listing.about().id()).toList();
    }

    private List<String> problems(Library library) {
        return library.problems().stream()
                .map(problem -> problem.toString().replace(home + "/", ""))
                .toList();
    }

    private String complaint(TopicSource source) {
        return assertThrows(Complaint.class, () -> open(source)).getMessage().replace(home + "/", "");
    }

    @Test
    void topicsAreSortedByTitleAndKnowTheirFile() throws IOException {
        put("a.yaml", Samples.minimal("zebra"));
        put("b.yml", Samples.minimal("apple"));
        put("c.json", "{\"schema\": 1, \"id\": \"json\", \"title\": \"a title\", \"synopsis\": \"A.\"}");
        Library library = open();
        assertEquals(List.of("json", "apple", "zebra"), ids(library));
        assertEquals(folder.resolve("b.yml").toString(), library.topics().get(1).file());
        assertEquals("Title of zebra", library.topics().get(2).topic().title());
        assertEquals(false, library.hasErrors());
    }

    @Test
    void aLaterSourceShadowsAnEarlierOne() throws IOException {
        put("one/a.yaml", Samples.minimal("same"));
        put("one/b.yaml", Samples.minimal("other"));
        put("two/c.yaml", Samples.minimal("same").replace("Title of", "Later title of"));
        TopicSource one = new TopicSource.Folder(folder.resolve("one"), false);
        TopicSource two = new TopicSource.Single(folder.resolve("two/c.yaml"));
        Library library = open(one, two);
        assertEquals(List.of("same", "other"), ids(library));
        assertEquals("Later title of same", library.topics().get(0).topic().title());
        assertEquals("Title of same", open(two, one).topics().get(1).about().title());
        assertEquals(List.of(), library.problems());
    }

    @Test
    void oneIdTwiceInOneFolderIsAnError() throws IOException {
        put("a.yaml", Samples.minimal("same"));
        put("b.yaml", "# second\n" + Samples.minimal("same"));
        Library library = open();
        assertEquals(List.of("same"), ids(library));
        assertEquals(
                folder.resolve("a.yaml").toString(), library.topics().get(0).file());
        assertEquals(
                List.of(
                        "topics/b.yaml:3:5: the id \"same\" is already used by topics/a.yaml; give one of them another"),
                problems(library));
        assertTrue(library.hasErrors());
    }

    @Test
    void aBadBundleNeverHidesGoodOnes() throws IOException {
        put("a.yaml", Samples.minimal("a"));
        put("b.yaml", Samples.minimal("b") + "colour: blue\nlevel: 0\n");
        put("c.yaml", "");
        Files.write(folder.resolve("d.json"), new byte[2 << 20]);
        Files.createSymbolicLink(folder.resolve("e.yaml"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        put("f.yaml/inner.yaml", Samples.minimal("inner"));
        put("sub/deep/g.yaml", Samples.minimal("g") + "source: cut # here\n");
        put(".hidden.yaml", "hidden");
        put(".hidden/h.yaml", "hidden");
        put("notes.txt", "no bundle");
        Library library = open();
        assertEquals(List.of("a", "g", "inner"), ids(library));
        List<String> problems = problems(library);
        assertEquals(6, problems.size());
        assertTrue(problems.get(0).startsWith("topics/b.yaml:5:1: unknown key \"colour\""));
        assertEquals("topics/b.yaml:6:8: \"level\" must be a whole number from 1 to 8", problems.get(1));
        assertTrue(problems.get(2).startsWith("topics/c.yaml:1:1: the file is empty"));
        assertTrue(problems.get(3).startsWith("topics/d.json:1:1: the file is larger than 1 MiB"));
        assertEquals("topics/e.yaml: cannot be read: there is no such file or folder", problems.get(4));
        assertTrue(problems.get(5).startsWith("topics/sub/deep/g.yaml:5:9: warning: "));
    }

    @Test
    void whatIsNotThereIsAComplaint() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(
                "topics/missing: there is no such file or folder", complaint(new TopicSource.Folder(missing, true)));
        assertEquals("topics/missing: there is no such file or folder", complaint(new TopicSource.Single(missing)));
        String none = "topics: no bundles here (*.yaml, *.yml or *.json)";
        assertEquals(none, complaint(new TopicSource.Folder(folder, false)));
        Files.createDirectory(folder.resolve("x.yaml"));
        assertEquals(none, complaint(new TopicSource.Folder(folder, false)));
        assertEquals(List.of(), ids(open(new TopicSource.Folder(folder, true))));
    }

    @Test
    void topicsOfAJar() throws IOException {
        Path jar = home.resolve("some.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("topics/a.yaml", "elsewhere/b.yaml", "topics/c.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Samples.minimal("a").getBytes(StandardCharsets.UTF_8));
            }
        }
        Library library = open(new TopicSource.Shipped(jar));
        assertEquals(List.of("a"), ids(library));
        assertEquals("shipped:a.yaml", library.topics().get(0).file());
        assertEquals("a", library.topics().get(0).topic().id());
    }

    @Test
    void manyBundlesAreReadAsFewAre() throws IOException {
        for (int i = 100; i < 350; i++) {
            put("t" + i + ".yaml", i % 50 == 0 ? "bad" : Samples.minimal("t" + i));
        }
        Library library = open();
        assertEquals(245, library.topics().size());
        assertEquals(5, library.problems().size());
        assertTrue(problems(library).get(0).startsWith("topics/t100.yaml:1:1: "));
        assertEquals("t101", library.topics().get(0).about().id());
    }
}
