package revise.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A place that bundles come from. */
public sealed interface TopicSource {
    /** A bundle found there, with what tells a later version of it. */
    record Found(String name, Stamp stamp) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            return name.compareTo(other.name);
        }
    }

    /** The file or folder itself, by which its cache is known. */
    Path path();

    /** One stamp for all of the source's bundles, or null where each has only its own. */
    default Stamp wholeStamp() throws IOException {
        return null;
    }

    /** The bundles, sorted by name. */
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
            Collections.sort(found);
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

    /** A folder, with the folders in it; what begins with a dot is left out. */
    record Folder(Path path, boolean mayBeEmpty) implements TopicSource {
        private static final int MAX_DEPTH = 16;

        @Override
        public List<Found> find() throws IOException {
            List<Found> found = new ArrayList<>();
            Files.walkFileTree(path, Set.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor(found));
            Collections.sort(found);
            return found;
        }

        private FileVisitor<Path> visitor(List<Found> found) {
            return new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(path)
                            && folder.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (isBundle(name) && !name.startsWith(".") && !attributes.isDirectory()) {
                        found.add(new Found(relative(file), Stamp.of(attributes)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (file.equals(path)) {
                        throw e;
                    }
                    // It is reported when it is opened.
                    String name = file.getFileName().toString();
                    if (isBundle(name)) {
                        found.add(new Found(relative(file), Stamp.NONE));
                    }
                    return FileVisitResult.CONTINUE;
                }
            };
        }

        private String relative(Path file) {
            return path.relativize(file).toString().replace('\\', '/');
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
