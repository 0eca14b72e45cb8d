package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import revise.Checkout.Result;

/** Whatever has become of the class-data archive, a run says and does the same. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LauncherArchiveIT {
    private static final String COMMAND = "--version";

    @TempDir
    Path parent;

    /** The JDK of this run, and of 17 and 25 those that are installed. */
    static Set<Path> jdks() throws IOException {
        Set<Path> jdks = new TreeSet<>();
        jdks.add(Path.of(System.getProperty("java.home")).toRealPath());
        for (String release : List.of("17", "25")) {
            String named = System.getenv("JAVA_" + release + "_HOME");
            if (named != null) {
                jdks.add(Path.of(named).toRealPath());
            } else if (Files.isDirectory(Path.of("/usr/lib/jvm"))) {
                try (DirectoryStream<Path> found =
                        Files.newDirectoryStream(Path.of("/usr/lib/jvm"), "*{-,jdk}" + release + "{-,.}*")) {
                    for (Path jdk : found) {
                        if (Files.isExecutable(jdk.resolve("bin/javac"))) {
                            jdks.add(jdk.toRealPath());
                        }
                    }
                }
            }
        }
        return jdks;
    }

    /** A checkout whose build takes the jar that this project's build has just made. */
    private Checkout checkout(Path jdk) throws IOException {
        Checkout checkout = Checkout.in(parent).with("JAVA_HOME", jdk.toString());
        checkout.maven("mkdir -p target && cp '" + Path.of("target/revise.jar").toAbsolutePath() + "' target/");
        checkout.upToDate();
        checkout.revise(COMMAND);
        return checkout;
    }

    private static Path train(Checkout checkout) throws IOException {
        assertEquals(new Result(0, "", ""), checkout.with("REVISE_TRAIN", "now").revise());
        assertEquals(1, checkout.archives().size());
        return checkout.archives().get(0);
    }

    /** Puts the archive where it was, whole and sealed. */
    private static void restore(Path archive, byte[] bytes, String seal) throws IOException {
        clear(archive);
        Files.write(archive, bytes);
        Files.deleteIfExists(seal(archive));
        Files.writeString(seal(archive), seal);
        Files.setLastModifiedTime(seal(archive), Files.getLastModifiedTime(archive));
        try {
            // The clock of a file system moves in steps, and what comes next is later than the seal.
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Files.deleteIfExists(path.resolve("in it"));
        }
        Files.deleteIfExists(path);
    }

    private static Path seal(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".seal");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aDamagedArchiveChangesNothing(Path jdk) throws IOException {
        Checkout checkout = checkout(jdk);
        Result usual = checkout.revise(COMMAND);
        Path archive = train(checkout);
        byte[] whole = Files.readAllBytes(archive);
        String seal = Files.readString(seal(archive));
        assertEquals(usual, checkout.revise(COMMAND), "with the archive");

        for (int length : new int[] {0, 100, 4096, whole.length / 2, whole.length - 1}) {
            restore(archive, whole, seal);
            Files.write(archive, Arrays.copyOf(whole, length));
            assertEquals(usual, checkout.revise(COMMAND), "cut at " + length);
        }
        var random = new Random(7);
        for (int i = 0; i < 8; i++) {
            int at = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
            byte[] damaged = whole.clone();
            for (int j = at; j < Math.min(at + 4096, whole.length); j++) {
                damaged[j] ^= (byte) 0xff;
            }
            restore(archive, whole, seal);
            Files.write(archive, damaged);
            assertEquals(usual, checkout.revise(COMMAND), "other bytes from " + at);
        }
        restore(archive, whole, seal);
        FileTime modified = Files.getLastModifiedTime(archive);
        Files.write(archive, new byte[whole.length]);
        if (seal.contains("-cnewer")) {
            Files.setLastModifiedTime(archive, modified);
        }
        assertEquals(usual, checkout.revise(COMMAND), "zeros");
        Files.delete(archive);
        assertEquals(usual, checkout.revise(COMMAND), "missing");
        Files.createDirectory(archive);
        Files.writeString(archive.resolve("in it"), "");
        assertEquals(usual, checkout.revise(COMMAND), "a folder in its place");
        for (String other : new String[] {"", "\n", "word", "1 -newer", whole.length + " -delete", seal + "x"}) {
            restore(archive, whole, seal);
            Files.writeString(seal(archive), other);
            assertEquals(usual, checkout.revise(COMMAND), "the seal " + other);
        }
        restore(archive, whole, seal);
        Files.delete(seal(archive));
        Files.createDirectory(seal(archive));
        assertEquals(usual, checkout.revise(COMMAND), "a folder in place of the seal");

        // A training heals it.
        Files.write(archive, new byte[0]);
        train(checkout);
        assertTrue(Files.size(archive) > 1_000_000);
        assertTrue(Files.isRegularFile(seal(archive)));
        assertEquals(usual, checkout.revise(COMMAND), "healed");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void anArchiveOfAnEarlierBuildIsNotUsed(Path jdk) throws IOException {
        Checkout checkout = checkout(jdk);
        Path old = train(checkout);
        Path jar = jar("other");
        checkout.maven("cp '" + jar + "' target/revise.jar");
        checkout.touch("pom.xml");
        checkout.revise(COMMAND);
        assertEquals(new Result(0, "other" + System.lineSeparator(), ""), checkout.revise(COMMAND));
        Path archive = train(checkout);
        assertNotEquals(old, archive);
        assertFalse(Files.exists(old));
        assertEquals(new Result(0, "other" + System.lineSeparator(), ""), checkout.revise(COMMAND));
    }

    /** A program that prints a word. */
    private Path jar(String word) throws IOException {
        Path source = parent.resolve("program/revise/Revise.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                package revise;
                class Revise { public static void main(String[] a) { System.out.println("%s"); } }
                class Training { public static void main(String[] a) { Revise.class.getName(); } }
                """.formatted(word));
        assertEquals(
                0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString()));
        Path jar = parent.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("revise/Revise.class", "revise/Training.class")) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(parent.resolve("program").resolve(name), out);
            }
        }
        return jar;
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void tenStartsAtOnceRecordOneArchiveAndWaitForNone(Path jdk) throws Exception {
        Checkout checkout = checkout(jdk).with("REVISE_TRAIN", "");
        Result usual = checkout.with("REVISE_TRAIN", "never").revise(COMMAND);
        for (Result result : checkout.reviseTimes(10, COMMAND)) {
            assertEquals(usual, result);
        }
        assertEquals(List.of(), checkout.archives(), "a run that ended later than its training");
        while (checkout.archives().isEmpty()
                || !Files.exists(seal(checkout.archives().get(0)))) {
            assertEquals(usual, checkout.revise(COMMAND));
        }
        Thread.sleep(1500);
        assertEquals(usual, checkout.revise(COMMAND));
        try (Stream<Path> files = Files.list(checkout.archives().get(0).getParent())) {
            assertEquals(2, files.count(), "the archive and its seal");
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aCacheThatCannotBeWrittenIsDoneWithout(Path jdk) throws Exception {
        Checkout checkout = checkout(jdk).with("REVISE_TRAIN", "");
        Files.writeString(checkout.home.resolve("cache"), "a file in its place holds for root, too");
        Result usual = checkout.with("REVISE_TRAIN", "never").revise(COMMAND);
        assertEquals(0, usual.status());
        assertEquals(usual, checkout.revise(COMMAND));
        assertEquals(new Result(0, "", ""), checkout.with("REVISE_TRAIN", "now").revise(COMMAND));
        assertEquals(usual, checkout.with("REVISE_HOME", "/dev/null").revise(COMMAND));
    }
}
