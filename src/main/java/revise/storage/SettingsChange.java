package revise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import revise.topic.Complaint;

/**
 * Changes the settings file: whole or not at all, and only so that it says what it is meant to say, with no fault or at
 * least one fewer.
 */
final class SettingsChange {
    /** A change of the file's text, given what it sets. */
    interface Edit {
        String apply(String text, Settings settings);
    }

    private final Path path;
    private final Path lock;
    private final TimeZone zone;

    SettingsChange(Path path, Path lock, TimeZone zone) {
        this.path = path;
        this.lock = lock;
        this.zone = zone;
    }

    /**
     * Makes a change.
     *
     * @param expected what is set afterwards: that the text says so is seen by reading it again
     */
    void make(Edit edit, UnaryOperator<Settings> expected) {
        try {
            Files.createDirectories(path.getParent());
            RunLock.whileHeld(lock, () -> {
                byte[] bytes = SettingsFile.bytes(path);
                byte[] changed = changed(bytes, edit, expected);
                if (!Arrays.equals(bytes, changed)) {
                    LastingFile.write(path, changed);
                }
            });
        } catch (IOException e) {
            throw new Complaint(path + ": could not be written: " + Reasons.of(e), e);
        }
    }

    private byte[] changed(byte[] bytes, Edit edit, UnaryOperator<Settings> expected) {
        SettingsReading before = SettingsReader.read(path.toString(), bytes, zone);
        byte[] changed = edited(bytes, before, edit);
        SettingsReading after = SettingsReader.read(path.toString(), changed, zone);
        // Of several faults one may be mended at a time.
        boolean better = after.problems().size() < before.problems().size();
        if (!after.isInOrder() && !better) {
            throw faulty(after);
        }
        if (!after.settings().equals(expected.apply(before.settings()))) {
            throw new Complaint(path + ": written in a way that only you can change; nothing was changed");
        }
        return changed;
    }

    private static byte[] edited(byte[] bytes, SettingsReading before, Edit edit) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String mark = text.indexOf(SourceText.BYTE_ORDER_MARK) == 0 ? text.substring(0, 1) : "";
        boolean readable = Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
        try {
            if (readable) {
                return (mark + edit.apply(text.substring(mark.length()), before.settings()))
                        .getBytes(StandardCharsets.UTF_8);
            }
        } catch (YamlEngineException e) {
            // The reader has met it, too, and says it better.
        }
        throw faulty(before);
    }

    private static Complaint faulty(SettingsReading reading) {
        int more = reading.problems().size() - 1;
        return new Complaint(reading.problems().get(0) + "\nNothing was changed"
                + (more == 0 ? "" : "; revise config names all " + (more + 1) + " faults"));
    }
}
