package revise.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file of the learner's own as a whole or not at all: a power cut, too, leaves the old one or the new one. What
 * can be made again is better written by {@link WholeFile}, which does not wait for the disk.
 */
final class LastingFile {
    private LastingFile() {}

    /**
     * Writes a file anew, on the disk before this returns. Its permissions stay, and where the path is a link it stays one.
     *
     * @throws IOException if it could not be written, or may not; it is then as it was
     */
    static void write(Path path, byte[] bytes) throws IOException {
        boolean exists = Files.exists(path);
        Path target = exists ? path.toRealPath() : path.toAbsolutePath();
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        // Of this process alone, and with the permissions that new files have.
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                if (exists) {
                    Permissions.copy(target, temporary);
                }
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
