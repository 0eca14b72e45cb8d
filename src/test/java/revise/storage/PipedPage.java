package revise.storage;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that reads a page as {@code revise import} does, and prints how long it is. */
final class PipedPage {
    private PipedPage() {}

    public static void main(String[] arguments) throws IOException {
        String name = arguments[0];
        try (InputStream in =
                name.equals("-") ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(Path.of(name))) {
            System.out.println(PageText.read(in).length());
        }
    }
}
