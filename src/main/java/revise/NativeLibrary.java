package revise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.jline.nativ.JLineNativeLoader;

/**
 * Keeps JLine's native library in the cache folder. JLine unpacks it anew at every start otherwise, which takes a third
 * of the time until the line editor is ready.
 */
final class NativeLibrary {
    private final Path folder;

    /** @param build changes with the program's jar, which the library comes from */
    NativeLibrary(Path cache, String build) {
        this.folder = cache.resolve("native-" + build);
    }

    /** Points JLine to the copy kept, if there is one that is whole: its name tells its size. */
    void use() {
        String name = System.mapLibraryName("jlinenative");
        String[] kept = folder.toFile().list();
        for (int i = 0; kept != null && i < kept.length; i++) {
            Path copy = folder.resolve(kept[i]);
            if (kept[i].equals(copy.toFile().length() + "-" + name)) {
                System.setProperty("library.jline.path", folder.toString());
                System.setProperty("library.jline.name", kept[i]);
            }
        }
    }

    /** Keeps a copy of what JLine has unpacked this time; where that cannot be done, the next start unpacks again. */
    void keep() {
        if (System.getProperty("library.jline.name") != null) {
            return;
        }
        String loaded = JLineNativeLoader.getNativeLibraryPath();
        if (loaded == null || !Files.exists(Path.of(loaded))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, "new", ".tmp");
            Files.copy(Path.of(loaded), copy, StandardCopyOption.REPLACE_EXISTING);
            String name = Files.size(copy) + "-" + System.mapLibraryName("jlinenative");
            Files.move(copy, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOthers();
        } catch (IOException e) {
            // See above.
        }
    }

    private void removeOthers() throws IOException {
        try (Stream<Path> all = Files.list(folder.getParent())) {
            for (Path other : all.toList()) {
                boolean old = other.getFileName().toString().startsWith("native-") && !other.equals(folder);
                if (old) {
                    try (Stream<Path> files = Files.list(other)) {
                        for (Path file : files.toList()) {
                            Files.deleteIfExists(file);
                        }
                    }
                    Files.deleteIfExists(other);
                }
            }
        }
    }
}
