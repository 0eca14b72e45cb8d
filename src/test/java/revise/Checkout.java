package revise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of this checkout's sources in a folder of its own, and the runs of its launcher. */
final class Checkout {
    private static final List<String> SOURCES = List.of("src/main", "topics", "pom.xml", ".mvn", "mvnw", "revise");

    final Path folder;

    /** Stands first on the runs' {@code PATH}. */
    final Path bin;

    /** The {@code REVISE_HOME} of the runs. */
    final Path home;

    private final Map<String, String> environment = new TreeMap<>();

    /** What a run left behind. */
    record Result(int status, String out, String err) {
        Result {
            err = err.lines().filter(line -> !line.startsWith("Picked up ")).reduce("", (a, b) -> a + b + "\n");
        }
    }

    private Checkout(Path folder, Path bin, Path home) {
        this.folder = folder;
        this.bin = bin;
        this.home = home;
        environment.put("PATH", bin + ":" + System.getenv("PATH"));
        environment.put("REVISE_HOME", home.toString());
        environment.put("REVISE_TRAIN", "never");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Copies the sources, without what has been built of them. */
    static Checkout in(Path parent) throws IOException {
        var checkout = new Checkout(parent.resolve("a $check\"out"), parent.resolve("bin"), parent.resolve("a home"));
        Files.createDirectories(checkout.folder);
        Files.createDirectories(checkout.bin);
        Files.createDirectories(checkout.home);
        for (String source : SOURCES) {
            copy(Path.of(source), checkout.folder.resolve(source));
        }
        return checkout;
    }

    static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** The same checkout, started with other variables; an empty value removes one. */
    Checkout with(String... namesAndValues) {
        var other = new Checkout(folder, bin, home);
        other.environment.putAll(environment);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            other.environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return other;
    }

    Path launcher() {
        return folder.resolve("revise");
    }

    Path run() {
        return folder.resolve("target/run");
    }

    Process start(Path launcher, Path from, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("REVISE_") || name.startsWith("XDG_"));
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        return builder.start();
    }

    static Result end(Process process) {
        try {
            var out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return new Result(process.waitFor(), out.get(), err.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result revise(String... arguments) throws IOException {
        return end(start(launcher(), folder, arguments));
    }

    /** Starts so many at once and waits for all. */
    List<Result> reviseTimes(int times, String... arguments) throws IOException {
        var started = new ArrayList<Process>();
        for (int i = 0; i < times; i++) {
            started.add(start(launcher(), folder, arguments));
        }
        var ends = started.stream()
                .map(process -> CompletableFuture.supplyAsync(() -> end(process)))
                .toList();
        return ends.stream().map(CompletableFuture::join).toList();
    }

    /** Puts a script on {@code PATH}, before all others. */
    void script(String name, String... lines) throws IOException {
        executable(bin.resolve(name), lines);
    }

    static void executable(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A Maven that says what it is and otherwise does this. */
    void maven(String... lines) throws IOException {
        var all = new ArrayList<>(List.of("[ \"$1\" = -v ] && { echo Apache Maven 3.9.9; exit; }"));
        all.addAll(List.of(lines));
        script("mvn", all.toArray(String[]::new));
    }

    /** Marks a source as changed just now. */
    void touch(String source) throws IOException {
        Files.setLastModifiedTime(folder.resolve(source), FileTime.from(Instant.now()));
    }

    /** Makes every source older than whatever has been built. */
    void upToDate() throws IOException {
        for (String source : SOURCES) {
            if (!Files.exists(folder.resolve(source))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder.resolve(source))) {
                for (Path file : files.toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(1_000_000_000)));
                }
            }
        }
    }

    /** The archives published so far. */
    List<Path> archives() throws IOException {
        Path archives = home.resolve("cache/archives");
        if (!Files.isDirectory(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(archives)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
