package revise.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Assessment;
import revise.topic.Complaint;

/** How single values are set, and what of the file must come through it. */
class SettingsChangeTest {
    private static final String FULL = """
            # Mine 😀
            newPerDay:   10   # a few
            color: 'never'

            "fuzz": false
            weights: # fitted in May
              - 0.212
              - 1.2931 # w1
            %s
            assessments:
            - {date: 2027-06-15, topics: [a]}
            -
              date: 2027-07-15 # July
            # The end.
            """.formatted(String.join(
            "\n",
            Stream.of(
                            2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
                            0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542)
                    .map(weight -> "  - " + weight)
                    .toList()));

    @TempDir
    private Path home;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void open() {
        file = home.resolve("config.yaml");
        settings = new SettingsFile(new Folders(home, home, home.resolve("state"), home), TimeZone.getTimeZone("UTC"));
    }

    private String set(String before, Setting setting, String value) throws IOException {
        Files.writeString(file, before);
        settings.set(TypedValue.of(setting, value));
        return Files.readString(file);
    }

    private String unset(String before, Setting setting) throws IOException {
        Files.writeString(file, before);
        settings.unset(setting);
        return Files.readString(file);
    }

    @Test
    void aValueChangesInItsPlace() throws IOException {
        assertEquals(FULL.replace("  10 ", "  25 "), set(FULL, Setting.NEW_PER_DAY, "25"));
        assertEquals(FULL.replace("'never'", "always"), set(FULL, Setting.COLOR, "always"));
        assertEquals(FULL.replace("false", "true"), set(FULL, Setting.FUZZ, "true"));
        assertEquals(FULL + "dayStartsAt: 05:00\n", set(FULL, Setting.DAY_STARTS_AT, "05:00"));
        assertEquals("{newPerDay: 25, fuzz: true}", set("{newPerDay: 10, fuzz: true}", Setting.NEW_PER_DAY, "25"));
        assertEquals("{newPerDay: 10, fuzz: true}", set("{newPerDay: 10}", Setting.FUZZ, "true"));
        assertEquals("color: never\n", set("color: |\n  auto\n", Setting.COLOR, "never"));
    }

    @Test
    void aListBecomesTheNumbersTyped() throws IOException {
        String numbers = "1 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629"
                + " 1.6483 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542";
        int from = FULL.indexOf("- 0.212");
        int to = FULL.indexOf("\nassessments");
        String list = "[" + numbers.replace(" ", ", ") + "]";
        assertEquals(FULL.substring(0, from) + list + FULL.substring(to), set(FULL, Setting.WEIGHTS, numbers));
        String flush = "weights: # mine\n" + "- 1\n".repeat(21) + "fuzz: true\n";
        assertEquals("weights: # mine\n " + list + "\nfuzz: true\n", set(flush, Setting.WEIGHTS, numbers));
    }

    @Test
    void whatIsUnsetGoesAndCommentsStay() throws IOException {
        assertEquals(FULL.replace("newPerDay:   10   # a few\n", ""), unset(FULL, Setting.NEW_PER_DAY));
        assertEquals(FULL.replace("\"fuzz\": false\n", ""), unset(FULL, Setting.FUZZ));
        int from = FULL.indexOf("weights");
        int to = FULL.indexOf("assessments");
        assertEquals(FULL.substring(0, from) + FULL.substring(to), unset(FULL, Setting.WEIGHTS));
        assertEquals(FULL.substring(0, to) + "# The end.\n", unset(FULL, Setting.ASSESSMENTS));
        assertEquals("# x\n# y", unset("# x\nfuzz: true\n# y", Setting.FUZZ));
        assertEquals("", unset("fuzz: true", Setting.FUZZ));
        assertEquals(FULL, unset(FULL, Setting.DAY_STARTS_AT));
    }

    @Test
    void whatIsUnsetWhereThereIsNoFileMakesNone() {
        settings.unset(Setting.FUZZ);
        assertFalse(Files.exists(file));
    }

    @Test
    void oneOfSeveralFaultsCanBeMended() throws IOException {
        assertEquals("newPerDay: 5\nfuzz: no\n", set("newPerDay: many\nfuzz: no\n", Setting.NEW_PER_DAY, "5"));
        assertEquals("fuzz: no\n", unset("newPerDay: many\nfuzz: no\n", Setting.NEW_PER_DAY));
        Files.writeString(file, "newPerDay: 5\nfuzz: no\n");
        assertEquals(
                file + ":2:7: \"fuzz\" must be true or false, without quotes\nNothing was changed",
                assertThrows(Complaint.class, () -> settings.set(TypedValue.of(Setting.NEW_PER_DAY, "6")))
                        .getMessage());
    }

    /** Whatever is wrong with a file, it is left as it is or comes to say what was meant, with all else as before. */
    @Test
    void noFileIsMadeWorse() throws IOException {
        byte[] wrong = "\0\t\n\"'#&*![]{}:,-?|>%@`~\\< x1\u007f".getBytes(StandardCharsets.US_ASCII);
        String flow =
                "{newPerDay: 10, \"assessments\": [{date: 2027-06-15, topics: [a]}, # é\n {date: 2027-07-15},]}\n";
        int changed = 0;
        for (String sample : List.of(FULL.replaceAll("(?m)^  - .*\n|^weights.*\n", ""), flow)) {
            byte[] whole = sample.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < whole.length; i++) {
                byte[] damaged = whole.clone();
                damaged[i] = wrong[i % wrong.length];
                changed += change(damaged);
                changed += change(Arrays.copyOf(whole, i));
            }
        }
        assertTrue(changed > 300, changed + " could be changed");
    }

    @Test
    void whatIsWrittenTooOddlyIsLeftToItsWriter() throws IOException {
        String odd = "? assessments\n: - date: 2027-06-15\n  - date: 2027-07-15\n";
        Files.writeString(file, odd);
        assertEquals(List.of(), settings.read().problems());
        assertThrows(Complaint.class, () -> settings.clear(a -> a.date().getMonthValue() == 6));
        assertEquals(odd, Files.readString(file));
    }

    private int change(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        SettingsReading before = settings.read();
        int changed = 0;
        Assessment assessment = new Assessment(LocalDate.EPOCH, Set.of("x"), OptionalDouble.of(5));
        for (Runnable change : List.<Runnable>of(
                () -> settings.set(TypedValue.of(Setting.NEW_PER_DAY, "33")),
                () -> settings.unset(Setting.NEW_PER_DAY),
                () -> settings.save(assessment),
                () -> settings.clear(a -> a.topics().contains("a")))) {
            Files.write(file, bytes);
            try {
                change.run();
                assertTrue(
                        before.problems().size() >= settings.read().problems().size());
                changed++;
            } catch (Complaint e) {
                assertArrayEquals(bytes, Files.readAllBytes(file));
                assertFalse(before.isInOrder(), e.getMessage());
            }
        }
        return changed;
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAndLinksStay() throws IOException {
        Path real = Files.createDirectories(home.resolve("dotfiles")).resolve("revise.yaml");
        Files.writeString(real, "fuzz: true\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(file, Path.of("dotfiles/revise.yaml"));
        settings.set(TypedValue.of(Setting.FUZZ, "false"));
        assertTrue(Files.isSymbolicLink(file));
        assertFalse(Files.isSymbolicLink(real));
        assertEquals("fuzz: false\n", Files.readString(real));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        try (Stream<Path> files = Files.list(real.getParent())) {
            assertEquals(List.of(real), files.toList());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatMayNotBeWrittenIsLeftAlone() throws IOException {
        Files.writeString(file, "fuzz: true\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the administrator may write everything");
        refused("permission denied");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            refused("permission denied");
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void refused(String reason) throws IOException {
        Complaint complaint = assertThrows(Complaint.class, () -> settings.set(TypedValue.of(Setting.FUZZ, "false")));
        assertEquals(file + ": could not be written: " + reason, complaint.getMessage());
        assertEquals("fuzz: true\n", Files.readString(file));
    }
}
