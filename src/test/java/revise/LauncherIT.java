package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.Checkout.Result;

/** Starts the launcher as a user does, in a copy of this checkout, and sees what it builds and says. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class LauncherIT {
    private static final String VERSION = "--version";

    @TempDir
    static Path parent;

    private static Checkout built;
    private static Result usual;

    /** The one build by the real Maven, asked for by ten at once. */
    @BeforeAll
    static void tenFirstStartsBuildOnce() throws IOException {
        built = Checkout.in(parent);
        List<Result> results = built.reviseTimes(10, VERSION);

        usual = built.revise(VERSION);
        assertEquals(0, usual.status(), usual.err());
        assertTrue(usual.out().startsWith("revise "), usual.out());
        assertEquals("", usual.err());
        for (Result result : results) {
            assertEquals(0, result.status(), result.err());
            assertEquals(usual.out(), result.out());
        }
        List<String> said =
                results.stream().map(Result::err).filter(err -> !err.isEmpty()).toList();
        assertEquals(1, said.size(), "who said that it builds: " + said);
        assertFalse(Files.exists(built.run().resolve("lock")));
        try (Stream<Path> jars = Files.list(built.run())) {
            assertEquals(
                    1, jars.filter(file -> file.toString().endsWith(".jar")).count());
        }
    }

    /** Each test has a Maven of its own and a build that is up to date. */
    private Checkout fresh(String... maven) throws IOException {
        built.maven(maven);
        built.upToDate();
        return built;
    }

    @Test
    void aSecondStartDoesNoMavenWork() throws IOException {
        assertEquals(usual, fresh("exit 1").revise(VERSION));
    }

    @Test
    void runsFromAnyFolderThroughSymbolicLinks() throws IOException {
        Checkout checkout = fresh("exit 1");
        Path elsewhere = Files.createDirectories(parent.resolve("else where"));
        Path absolute = Files.createSymbolicLink(elsewhere.resolve("absolute"), checkout.launcher());
        Path relative = Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("absolute"));
        Path folder = Files.createSymbolicLink(elsewhere.resolve("folder"), checkout.folder);

        assertEquals(usual, Checkout.end(checkout.start(absolute, elsewhere, VERSION)));
        assertEquals(usual, Checkout.end(checkout.start(Path.of("./relative"), elsewhere, VERSION)));
        assertEquals(usual, Checkout.end(checkout.start(folder.resolve("revise"), Path.of("/"), VERSION)));
        assertEquals(usual, Checkout.end(checkout.start(Path.of("sh"), checkout.folder, "revise", VERSION)));
    }

    @Test
    void aChangedAnAddedAndADeletedSourceAreBuilt() throws IOException {
        Path calls = parent.resolve("calls");
        Checkout checkout = fresh("echo called >>'" + calls + "'");
        checkout.touch("pom.xml");
        assertEquals(usual.out(), checkout.revise(VERSION).out());
        assertEquals(1, Files.readAllLines(calls).size());

        checkout.upToDate();
        Path added = checkout.folder.resolve("src/main/java/revise/Added.java");
        Files.writeString(added, "package revise; final class Added {}\n");
        checkout.touch("src/main/java/revise");
        checkout.revise(VERSION);
        assertEquals(2, Files.readAllLines(calls).size());

        checkout.upToDate();
        Files.delete(added);
        checkout.touch("src/main/java/revise");
        checkout.revise(VERSION);
        assertEquals(3, Files.readAllLines(calls).size());
    }

    @Test
    void aChangeMadeDuringTheBuildIsBuiltNext() throws IOException {
        Path calls = parent.resolve("calls during");
        Checkout checkout = fresh("echo called >>'" + calls + "'; sleep 0.1; touch pom.xml");
        Files.writeString(
                checkout.folder.resolve("pom.xml"), Files.readString(checkout.folder.resolve("pom.xml")) + "\n");
        checkout.touch("pom.xml");
        assertEquals(usual.out(), checkout.revise(VERSION).out());
        assertEquals(usual.out(), checkout.revise(VERSION).out());
        assertEquals(2, Files.readAllLines(calls).size());
    }

    @Test
    void aFailingBuildPrintsItsLogAndRunsNoOldCode() throws IOException {
        Checkout checkout = fresh("echo what is wrong; exit 1");
        checkout.touch("pom.xml");
        for (Result result : checkout.reviseTimes(3, VERSION)) {
            assertEquals(1, result.status());
            assertEquals("", result.out());
            assertTrue(result.err().contains("what is wrong"), result.err());
            assertTrue(result.err().contains("build.log"), result.err());
        }
        assertFalse(Files.exists(checkout.run().resolve("lock")));
    }

    /** Short builds, so that the lock changes hands while others judge whether it was abandoned. */
    @Test
    void ofManyStartsAtOnceOneBuilds() throws IOException {
        Path calls = parent.resolve("calls at once");
        Checkout checkout = fresh("echo called >>'" + calls + "'");
        for (int round = 1; round <= 5; round++) {
            checkout.touch("pom.xml");
            List<Result> results = checkout.reviseTimes(20, VERSION);
            assertEquals(round, Files.readAllLines(calls).size());
            assertEquals(
                    List.of("revise: building what has changed ...\n"),
                    results.stream()
                            .map(Result::err)
                            .filter(err -> !err.isEmpty())
                            .toList());
            assertTrue(results.stream().allMatch(result -> result.out().equals(usual.out())));
        }
        assertFalse(Files.exists(checkout.run().resolve("lock.judged")));
    }

    @Test
    void theLockOfAKilledBuildIsBroken() throws Exception {
        Checkout checkout = fresh("exec sleep 60");
        checkout.touch("pom.xml");
        Process killed = checkout.start(checkout.launcher(), checkout.folder, VERSION);
        Path worker = checkout.run().resolve("lock/worker");
        while (!Files.exists(worker) || Files.size(worker) == 0) {
            Thread.sleep(20);
        }
        killed.destroyForcibly().waitFor();
        ProcessHandle.of(Long.parseLong(Files.readAllLines(worker).get(0))).ifPresent(ProcessHandle::destroyForcibly);

        checkout.maven("exit 0");
        assertEquals(usual.out(), checkout.revise(VERSION).out());
        assertFalse(Files.exists(checkout.run().resolve("lock")));
    }

    @Test
    void anInterruptedBuildLeavesNothingBehind() throws Exception {
        Checkout checkout = fresh("exec sleep 60");
        checkout.touch("pom.xml");
        Process stopped = checkout.start(checkout.launcher(), checkout.folder, VERSION);
        Path lock = checkout.run().resolve("lock");
        while (!Files.exists(lock.resolve("worker"))) {
            Thread.sleep(20);
        }
        Thread.sleep(200);
        long worker = Long.parseLong(Files.readAllLines(lock.resolve("worker")).get(0));
        stopped.destroy();
        assertEquals(128 + 15, stopped.waitFor());
        assertFalse(Files.exists(lock));
        assertFalse(ProcessHandle.of(worker).filter(ProcessHandle::isAlive).isPresent());
    }

    /** As in a cron job or a plain container. The shell makes the name, as this test may run in such a locale itself. */
    @Test
    void namesOfAnyScriptWorkInALocaleWithoutAnEncoding() throws IOException {
        Checkout checkout = fresh("exit 1");
        String script = "d=$(printf 'th\\303\\250mes') && mkdir -p \"$d\" && cp topics/*.* \"$d\""
                + " && LC_ALL=C exec ./revise --topics \"$d\" list --format csv";
        Result result = Checkout.end(checkout.start(Path.of("sh"), checkout.folder, "-c", script));
        assertEquals("", result.err());
        assertEquals(0, result.status());
        assertTrue(result.out().lines().count() > 1, result.out());
    }

    @Test
    void aMovedCheckoutNeedsNoBuild() throws IOException {
        Checkout checkout = fresh("exit 1");
        Path moved = Files.move(checkout.folder, parent.resolve("moved"));
        Result result = Checkout.end(checkout.start(moved.resolve("revise"), moved, VERSION));
        Files.move(moved, checkout.folder);
        assertEquals(usual, result);
        assertEquals(usual, checkout.revise(VERSION));
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Checkout unbuilt = Checkout.in(parent.resolve("unbuilt"));
        Path empty = Files.createDirectories(parent.resolve("empty"));
        says("there is no Java here", unbuilt.with("JAVA_HOME", "", "PATH", empty.toString()));
        says("no bin/java", unbuilt.with("JAVA_HOME", empty.toString()));

        Path java = Path.of(System.getProperty("java.home"));
        Path runtime = parent.resolve("runtime");
        Checkout.executable(runtime.resolve("bin/java"), "exec '" + java + "/bin/java' \"$@\"");
        Files.copy(java.resolve("release"), runtime.resolve("release"));
        says("no javac", unbuilt.with("JAVA_HOME", runtime.toString()));
        Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        says("is Java 11.0.2", unbuilt.with("JAVA_HOME", runtime.toString()));

        unbuilt.script("mvn", "echo Apache Maven 3.6.3");
        Checkout.executable(unbuilt.folder.resolve("mvnw"), "exit 1");
        says("Maven 3.8 or later", unbuilt);
        unbuilt.script("mvn", "exit 127");
        says("Maven 3.8 or later", unbuilt);

        Checkout unwritable = Checkout.in(parent.resolve("unwritable"));
        Files.writeString(unwritable.folder.resolve("target"), "a file in its place holds for root, too");
        says("cannot be written", unwritable);
    }

    private static void says(String what, Checkout checkout) throws IOException {
        Result result = checkout.revise(VERSION);
        assertEquals(1, result.status(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("revise: "), result.err());
        assertTrue(result.err().contains(what), result.err());
    }

    @Test
    void worksWithAJavaThatHasNoReleaseFile() throws IOException {
        Checkout checkout = fresh("exit 1");
        Path shim = parent.resolve("shim");
        Checkout.executable(shim.resolve("bin/java"), "exec '" + System.getProperty("java.home") + "/bin/java' \"$@\"");
        assertEquals(usual, checkout.with("JAVA_HOME", shim.toString()).revise(VERSION));
        assertEquals(
                usual,
                checkout.with("JAVA_HOME", "", "PATH", shim.resolve("bin") + ":" + System.getenv("PATH"))
                        .revise(VERSION));
    }

    @Test
    void handsOverArgumentsAsTheyAre() throws IOException {
        Checkout checkout = fresh("exit 1");
        Checkout.executable(parent.resolve("echo/bin/java"), "for argument; do echo \"[$argument]\"; done");
        Files.writeString(parent.resolve("echo/release"), "JAVA_VERSION=\"17\"\n");
        String out = checkout.with("JAVA_HOME", parent.resolve("echo").toString(), "REVISE_JAVA_OPTS", "-Xmx1g -Da=*")
                .revise("a b", "", "*", "$x", "-n\n2", "é")
                .out();
        assertTrue(out.endsWith("[a b]\n[]\n[*]\n[$x]\n[-n\n2]\n[é]\n"), out);
        assertTrue(out.contains("[-Xmx1g]\n[-Da=*]\n"), out);
    }
}
