package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -o} writes to. */
@DisabledOnOs(OS.WINDOWS)
class OutputFileTest {
    @TempDir
    Path folder;

    private Path file;
    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        shell = new Shell(folder);
        file = Files.writeString(folder.resolve("files/marks.json"), "old");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private void write(String name) throws IOException {
        assertEquals(
                new Shell.Result("", "", 0), shell.run("revise list --format json -o " + name + " --force", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----"})
    void whatIsReplacedKeepsItsPermissions(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        write("{files}/marks.json");
        assertEquals(permissions, permissions(file));
        assertTrue(Files.readString(file).startsWith("["));
    }

    @Test
    void aLinkStaysOneAndItsFileKeepsItsPermissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        shell.link("link.json", file);
        write("{files}/link.json");
        assertTrue(Files.isSymbolicLink(file.resolveSibling("link.json")));
        assertEquals("rw-------", permissions(file));
        assertTrue(Files.readString(file).startsWith("["));
    }

    @Test
    void aNewFileHasThePermissionsOfNewFiles() throws IOException {
        write("{files}/new.json");
        Path other = Files.writeString(folder.resolve("other"), "");
        assertEquals(permissions(other), permissions(file.resolveSibling("new.json")));
    }

    @Test
    void aHyphenIsStandardOutput() throws IOException {
        Shell.Result usual = shell.run("revise list --format json", List.of());
        assertEquals(usual, shell.run("revise list --format json -o -", List.of()));
        assertFalse(Files.exists(Path.of("-")));
    }
}
