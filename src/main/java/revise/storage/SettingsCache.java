package revise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What the settings file held when it was last read, because to read YAML takes longer than all else at start-up. A cache
 * that is damaged, of another build, of another file or of that file as it was before counts as none.
 */
public final class SettingsCache {
    private static final int MAGIC = 0x52565345; // RVSE

    private final Path cache;
    private final String build;

    /** @param build identifies this build of the program; empty switches the cache off */
    public SettingsCache(Path folder, String build) {
        this.cache = folder.resolve("settings.bin");
        this.build = build;
    }

    /** What reading the file gives, except that from the cache there are no lines. */
    public SettingsReading read(SettingsFile file) {
        Stamp stamp = build.isEmpty() ? Stamp.NONE : stamp(file.path());
        if (!stamp.isKnown()) {
            return file.read();
        }
        CacheFile kept = new CacheFile(cache, MAGIC, build + "\n" + file.path().toAbsolutePath());
        Settings settings = settings(kept, stamp, file);
        if (settings != null) {
            return SettingsFile.inOrder(settings);
        }
        SettingsReading reading = file.read();
        if (reading.isInOrder()) {
            kept.write(out -> {
                out.bigNumber(stamp.size());
                out.bigNumber(stamp.modified());
                SettingsCodec.write(out, reading.settings());
            });
        }
        return reading;
    }

    private static Stamp stamp(Path file) {
        try {
            return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return Stamp.NONE;
        }
    }

    private Settings settings(CacheFile kept, Stamp stamp, SettingsFile file) {
        BinaryInput in = kept.read();
        if (in == null || !stamp.isSame(new Stamp(in.bigNumber(), in.bigNumber()))) {
            return null;
        }
        Stamp written = stamp(cache);
        boolean trusted = written.isKnown() && !stamp.isTooFreshAt(written.modified());
        return trusted ? SettingsCodec.read(in, file.zone()) : null;
    }
}
