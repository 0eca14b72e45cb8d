package revise.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the bundles in a folder and the folders in it; what begins with a dot is left out, and a link that leads back to
 * a folder above is not followed.
 */
final class FolderScan {
    private static final int MAX_DEPTH = 16;

    /** From about this many files on, asking for their stamps from two threads pays. */
    private static final int MANY = 1000;

    private final List<String> names = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Set<Object> above = new HashSet<>();

    static List<TopicSource.Found> of(Path root) throws IOException {
        FolderScan scan = new FolderScan();
        scan.above.add(key(root));
        scan.list(root, "", 0);
        return scan.stamps();
    }

    /** As {@code getFileName}, which makes a path of it first. */
    private static String name(Path file) {
        String path = file.toString();
        return path.substring(path.lastIndexOf(File.separatorChar) + 1);
    }

    private void list(Path folder, String prefix, int depth) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = name(entry);
                if (name.startsWith(".")) {
                    continue;
                }
                if (TopicSource.isBundle(name)) {
                    names.add(prefix.isEmpty() ? name : prefix + name);
                    files.add(entry);
                } else if (depth < MAX_DEPTH) {
                    enter(entry, prefix + name + "/", depth + 1);
                }
            }
        } catch (NotDirectoryException e) {
            // It was a folder a moment ago.
        }
    }

    /** What a folder is known by, whatever links lead to it. */
    private static Object key(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        return key == null ? folder.toRealPath() : key;
    }

    private void enter(Path folder, String prefix, int depth) {
        try {
            Object key = key(folder);
            if (Files.isDirectory(folder) && above.add(key)) {
                list(folder, prefix, depth);
                above.remove(key);
            }
        } catch (IOException e) {
            // A folder that may not be entered holds nothing for this learner.
        }
    }

    private List<TopicSource.Found> stamps() {
        List<TopicSource.Found> all = new ArrayList<>(names.size());
        for (int from = 0; from < names.size(); ) {
            int to = names.size();
            for (TopicSource.Found found : stamps(from, to)) {
                if (found != null) {
                    all.add(found);
                }
            }
            from = to;
        }
        return all;
    }

    /** The stamps of some of the files. What turns out to be a folder has none; what it holds is added to the files. */
    private TopicSource.Found[] stamps(int from, int to) {
        TopicSource.Found[] found = new TopicSource.Found[to - from];
        int middle = found.length < MANY ? 0 : found.length / 2;
        Thread other = new Thread("stamps") {
            @Override
            public void run() {
                stamp(found, from, 0, middle);
            }
        };
        other.start();
        stamp(found, from, middle, found.length);
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stamp(found, from, 0, middle);
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null) {
                enter(files.get(from + i), names.get(from + i) + "/", 1);
            }
        }
        return found;
    }

    private void stamp(TopicSource.Found[] found, int offset, int from, int to) {
        for (int i = from; i < to; i++) {
            Stamp stamp;
            try {
                BasicFileAttributes attributes = Files.readAttributes(files.get(offset + i), BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    continue;
                }
                stamp = Stamp.of(attributes);
            } catch (IOException e) {
                // It is reported when it is opened.
                stamp = Stamp.NONE;
            }
            found[i] = new TopicSource.Found(names.get(offset + i), stamp);
        }
    }
}
