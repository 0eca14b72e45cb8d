package revise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who may do what with a file: what is put in a file's place is open to the same people. */
public final class Permissions {
    private Permissions() {}

    /**
     * Gives a file the permissions of another, and its owner and group where that is allowed. Where files have no such
     * permissions nothing is done.
     *
     * @throws IOException if the permissions could not be read, or not be set
     */
    public static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (there == null || here == null) {
            return;
        }
        PosixFileAttributes attributes = there.readAttributes();
        try {
            here.setOwner(attributes.owner());
            here.setGroup(attributes.group());
        } catch (IOException e) {
            // Only the administrator may give a file away; the writer's own it is then.
        }
        here.setPermissions(attributes.permissions());
    }
}
