package revise.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;

/**
 * What the settings file held when it was last read, because to read YAML takes longer than all else at start-up. A cache
 * that is damaged, of another build, of another file or of that file as it was before counts as none.
 */
public final class SettingsCache {
    private static final int MAGIC = 0x52565345; // RVSE
    private static final int PREAMBLE = 8;

    private final Path cache;
    private final String build;

    /** @param build identifies this build of the program; empty switches the cache off */
    public SettingsCache(Path folder, String build) {
        this.cache = folder.resolve("settings.bin");
        this.build = build;
    }

    /** What reading the file gives, except that from the cache there are no lines. */
    public SettingsReading read(SettingsFile file) {
        if (build.isEmpty()) {
            return file.read();
        }
        Stamp stamp = stamp(file);
        if (stamp == Stamp.NONE) {
            return file.read();
        }
        String key = build + "\n" + file.path().toAbsolutePath();
        Settings kept = kept(key, stamp, file);
        if (kept != null) {
            return SettingsFile.inOrder(kept);
        }
        SettingsReading reading = file.read();
        if (reading.isInOrder()) {
            keep(key, stamp, reading.settings());
        }
        return reading;
    }

    private static Stamp stamp(SettingsFile file) {
        try {
            return Stamp.of(Files.readAttributes(file.path(), BasicFileAttributes.class));
        } catch (IOException e) {
            return Stamp.NONE;
        }
    }

    private Settings kept(String key, Stamp stamp, SettingsFile file) {
        try {
            byte[] bytes = Files.readAllBytes(cache);
            BinaryInput in = new BinaryInput(bytes);
            boolean whole = bytes.length >= PREAMBLE && in.number() == MAGIC && in.number() == crc(bytes, PREAMBLE);
            if (!whole || !in.text().equals(key) || !new Stamp(in.bigNumber(), in.bigNumber()).isSame(stamp)) {
                return null;
            }
            long written = Stamp.of(Files.readAttributes(cache, BasicFileAttributes.class))
                    .modified();
            return stamp.isTooFreshAt(written) ? null : SettingsCodec.read(in, file.zone());
        } catch (IOException e) {
            return null;
        }
    }

    private void keep(String key, Stamp stamp, Settings settings) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            BinaryOutput out = new BinaryOutput(content);
            out.text(key);
            out.bigNumber(stamp.size());
            out.bigNumber(stamp.modified());
            SettingsCodec.write(out, settings);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            BinaryOutput start = new BinaryOutput(whole);
            start.number(MAGIC);
            start.number(crc(content.toByteArray(), 0));
            content.writeTo(whole);
            WholeFile.write(cache, whole::writeTo);
        } catch (IOException e) {
            // The next start reads the file again.
        }
    }

    private static int crc(byte[] bytes, int from) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, bytes.length - from);
        return (int) crc.getValue();
    }
}
