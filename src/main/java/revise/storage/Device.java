package revise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The name under which this device writes its journal, made up once and kept on the device. */
public final class Device {
    private final Path file;
    private final Supplier<String> newName;

    /** @param newName makes a name that no other device has, of letters, digits and hyphens */
    public Device(Path state, Supplier<String> newName) {
        this.file = state.resolve("device");
        this.newName = newName;
    }

    /** The name kept, or a new one; where that cannot be kept, the next run makes another, which does no harm. */
    public String name() {
        try {
            String kept = Files.readString(file).strip();
            if (!kept.isEmpty() && kept.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
                return kept;
            }
        } catch (IOException e) {
            // There is none yet.
        }
        String name = newName.get();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, name + "\n");
        } catch (IOException e) {
            // See above.
        }
        return name;
    }
}
