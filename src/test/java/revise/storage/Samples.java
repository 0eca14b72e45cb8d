package revise.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample bundles of the tests; beside each stands what reading it must give, with {@code .expected} to its name. */
final class Samples {
    /** The least that a bundle holds. */
    static final String MINIMAL = "schema: 1\nid: sample\ntitle: Sample\nsynopsis: A sample.\n";

    private static final String EXPECTED = ".expected";

    private Samples() {}

    static List<Path> good() {
        return in(Path.of("src/test/resources/bundles/good"));
    }

    static List<Path> bad() {
        return in(Path.of("src/test/resources/bundles/bad"));
    }

    static List<Path> shipped() {
        return in(Path.of("topics"));
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String expected(Path sample) throws IOException {
        return Files.readString(Path.of(sample + EXPECTED));
    }

    static Bundle read(Path sample) throws IOException {
        try (InputStream in = Files.newInputStream(sample)) {
            return BundleReader.read(sample.getFileName().toString(), in);
        }
    }

    static Bundle read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Bundle read(String name, byte[] bytes) {
        try {
            return BundleReader.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A minimal bundle of another id, to which keys can be added. */
    static String minimal(String id) {
        return MINIMAL.replace("id: sample", "id: " + id).replace("title: Sample", "title: Title of " + id);
    }
}
