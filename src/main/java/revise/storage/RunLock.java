package revise.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one run after the other read, change and replace a file, so that none loses what another has changed. */
final class RunLock {
    interface Action {
        void run() throws IOException;
    }

    private RunLock() {}

    /**
     * Does something when its turn has come. Where there can be no lock it is done without: then of two runs at once the
     * later one prevails.
     *
     * @param file an empty file of no other use, made if need be; it stays, because who removes it lets two in
     */
    static void whileHeld(Path file, Action action) throws IOException {
        try (FileChannel channel = open(file)) {
            if (channel != null) {
                lock(channel);
            }
            action.run();
        }
    }

    private static FileChannel open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return null;
        }
    }

    /** Closing the channel releases it. */
    private static void lock(FileChannel channel) {
        try {
            channel.lock();
        } catch (IOException e) {
            // Some network file systems know no locks.
        }
    }
}
