package revise.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written. */
public final class Reasons {
    private Reasons() {}

    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link leads back to itself";
        }
        String reason = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the system gave no reason";
        }
        if (reason.equals("Not a directory")) {
            return "a file stands where a folder is needed";
        }
        if (reason.startsWith("Too many levels of symbolic links")) {
            return "a link leads back to itself";
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
