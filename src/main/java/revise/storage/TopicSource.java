package revise.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A place that bundles come from. */
public sealed interface TopicSource {
    /** A bundle found there, with what tells a later version of it. */
    record Found(String name, Stamp stamp) {}

    /** The file or folder itself, by which its cache is known. */
    Path path();

    /** One stamp for all of the source's bundles, or null where each has only its own. */
    default Stamp wholeStamp() throws IOException {
        return null;
    }

    /** The bundles, in any order. */
    List<Found> find() throws IOException;

    InputStream open(String name) throws IOException;

    /** Whether it is in order that no bundle is found there. */
    default boolean mayBeEmpty() {
        return false;
    }

    /** How messages name a bundle of this source. */
    String display(String name);

    static boolean isBundle(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** The topics that come with the program, in its own jar. */
    record Shipped(Path path) implements TopicSource {
        private static final String PREFIX = "topics/";

        @Override
        public Stamp wholeStamp() throws IOException {
            return Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
        }

        @Override
        public List<Found> find() throws IOException {
            List<Found> found = new ArrayList<>();
            Stamp stamp = wholeStamp();
            try (ZipFile jar = new ZipFile(path.toFile())) {
                for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                    String name = all.nextElement().getName();
                    if (name.startsWith(PREFIX) && isBundle(name)) {
                        found.add(new Found(name.substring(PREFIX.length()), stamp));
                    }
                }
            }
            return found;
        }

        @Override
        public InputStream open(String name) throws IOException {
            try (ZipFile jar = new ZipFile(path.toFile())) {
                ZipEntry entry = jar.getEntry(PREFIX + name);
                if (entry == null) {
                    throw new NoSuchFileException(PREFIX + name);
                }
                return new ByteArrayInputStream(jar.getInputStream(entry).readAllBytes());
            }
        }

        @Override
        public String display(String name) {
            return "shipped:" + name;
        }
    }

    /** A folder, with the folders in it. */
    record Folder(Path path, boolean mayBeEmpty) implements TopicSource {
        @Override
        public List<Found> find() throws IOException {
            return FolderScan.of(path);
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(path.resolve(name));
        }

        @Override
        public String display(String name) {
            return path.resolve(name).toString();
        }
    }

    /** One file. */
    record Single(Path path) implements TopicSource {
        @Override
        public List<Found> find() throws IOException {
            Stamp stamp = Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
            return List.of(new Found(path.getFileName().toString(), stamp));
        }

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String display(String name) {
            return path.toString();
        }
    }
}
