package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.progress.Assessment;

/** How assessments are kept in a file that people write, too. */
class SettingsFileTest {
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 15);

    @TempDir
    private Path home;

    private SettingsFile settings() {
        Folders folders = new Folders(home, home, home.resolve("state"), home.resolve("cache"));
        return new SettingsFile(folders, TimeZone.getTimeZone("UTC"));
    }

    private Path file() {
        return home.resolve("config.yaml");
    }

    private static Assessment assessment(LocalDate date, String... topics) {
        return new Assessment(date, Set.of(topics), OptionalDouble.empty());
    }

    private static Assessment assessment(LocalDate date, double minutes, String... topics) {
        return new Assessment(date, Set.of(topics), OptionalDouble.of(minutes));
    }

    private void saves(Assessment assessment, String before, String after) throws IOException {
        Files.writeString(file(), before);
        settings().save(assessment);
        assertEquals(after, Files.readString(file()));
        assertTrue(settings().read().settings().assessments().all().contains(assessment));
    }

    private void clears(LocalDate date, String before, String after) throws IOException {
        Files.writeString(file(), before);
        List<Assessment> removed = settings().clear(a -> a.date().equals(date));
        assertEquals(after, Files.readString(file()));
        assertFalse(removed.isEmpty());
        assertTrue(removed.stream().allMatch(a -> a.date().equals(date)));
    }

    @Test
    void aFileIsMadeWhereThereIsNone() throws IOException {
        home = home.resolve("not/there/yet");
        settings().save(assessment(JUNE, 30, "planning", "principles"));
        settings().save(assessment(JUNE));
        assertEquals("""
                assessments:
                  - date: 2027-06-15
                    topics: [planning, principles]
                    minutesPerDay: 30
                  - date: 2027-06-15
                """, Files.readString(file()));
        assertEquals(
                List.of(assessment(JUNE, 30, "planning", "principles"), assessment(JUNE)),
                settings().read().settings().assessments().all());
    }

    @Test
    void whatHoldsNoAssessmentsGetsThem() throws IOException {
        String added = "assessments:\n  - date: 2027-06-15\n";
        for (String before : List.of("", "# Mine.\n", "\n\n", "newPerDay: 10 # few\n# the end\n", "---\n")) {
            saves(assessment(JUNE), before, before + added);
        }
        saves(assessment(JUNE), "# no line feed", "# no line feed\n" + added);
        saves(assessment(JUNE), "fuzz: true", "fuzz: true\n" + added);
        saves(assessment(JUNE), "---\nfuzz: true\n...\n", "---\nfuzz: true\n" + added + "...\n");
        saves(assessment(JUNE), "  fuzz: true\n", "  fuzz: true\n  assessments:\n    - date: 2027-06-15\n");
        saves(assessment(JUNE), "\uFEFFfuzz: true\n", "\uFEFFfuzz: true\n" + added);
        saves(assessment(JUNE), "# \r\nfuzz: true\r\n", "# \r\nfuzz: true\r\n" + added.replace("\n", "\r\n"));
        saves(assessment(JUNE), "{}", "{assessments: [{date: 2027-06-15}]}");
        saves(
                assessment(JUNE, 7.5, "a"),
                "{\"fuzz\": true}",
                "{\"fuzz\": true, assessments: [{date: 2027-06-15, topics: [a], minutesPerDay: 7.5}]}");
        saves(assessment(JUNE), "assessments: [] # none\n", "assessments: [{date: 2027-06-15}] # none\n");
    }

    @Test
    void aListInBlocksGrowsByLines() throws IOException {
        saves(assessment(JUNE, "b"), """
                # Exams 😀
                assessments: # all of them
                # the mock
                - date: 2027-01-10 # Monday
                  topics: [a, b] # not c
                # after the list
                fuzz: false
                """, """
                # Exams 😀
                assessments: # all of them
                # the mock
                - date: 2027-01-10 # Monday
                  topics: [a, b] # not c
                - date: 2027-06-15
                  topics: [b]
                # after the list
                fuzz: false
                """);
        saves(
                assessment(JUNE),
                "assessments:\n      -\n        date: 2027-01-10\n        topics:\n        - a",
                "assessments:\n      -\n        date: 2027-01-10\n        topics:\n        - a\n      - date: 2027-06-15\n");
        saves(
                assessment(JUNE),
                "assessments:\n  - {date: 2027-01-10}\nfuzz: true\n",
                "assessments:\n  - {date: 2027-01-10}\n  - date: 2027-06-15\nfuzz: true\n");
    }

    @Test
    void aListInBracketsGrowsWithinThem() throws IOException {
        saves(
                assessment(JUNE, "b"),
                "assessments: [{date: 2027-01-10}] # one\n",
                "assessments: [{date: 2027-01-10}, {date: 2027-06-15, topics: [b]}] # one\n");
        saves(
                assessment(JUNE),
                "assessments: [\n  {date: 2027-01-10}, # mock\n]\n",
                "assessments: [\n  {date: 2027-01-10}, {date: 2027-06-15}, # mock\n]\n");
    }

    @Test
    void theSameDayAndTopicsAreReplaced() throws IOException {
        String minutes = "assessments:\n  - date: 2027-06-15 # x\n    minutesPerDay: 20 # y\n    topics: [b, a] # z\n";
        saves(assessment(JUNE, 45, "a", "b"), minutes, minutes.replace("20 #", "45 #"));
        saves(assessment(JUNE, "a", "b"), minutes, minutes.replace("    minutesPerDay: 20 # y\n", ""));
        saves(assessment(JUNE, 20, "b", "a"), minutes, minutes);
        saves(
                assessment(JUNE, 45),
                "assessments:\n  - date: 2027-06-15 # x\n  - date: 2027-06-16\n",
                "assessments:\n  - date: 2027-06-15 # x\n    minutesPerDay: 45\n  - date: 2027-06-16\n");
        saves(
                assessment(JUNE),
                "assessments:\n  - minutesPerDay: 9\n    date: 2027-06-15\n",
                "assessments:\n  - date: 2027-06-15\n");
        saves(
                assessment(JUNE, 45),
                "assessments: [{date: 2027-06-15}]",
                "assessments: [{date: 2027-06-15, minutesPerDay: 45}]");
        saves(
                assessment(JUNE),
                "assessments: [{minutesPerDay: 45, date: 2027-06-15}]",
                "assessments: [{date: 2027-06-15}]");
        saves(
                assessment(JUNE),
                "assessments: [{date: 2027-06-15, minutesPerDay: 45}]",
                "assessments: [{date: 2027-06-15}]");
    }

    @Test
    void whatIsClearedGoesAndCommentsStay() throws IOException {
        String block = """
                # mine
                assessments: # all
                  # the mock
                  - date: 2027-01-10 # Monday
                    # without c
                    topics:
                      - a
                  # the real one
                  -
                    date: 2027-06-15
                fuzz: false # no
                """;
        clears(JUNE, block, """
                # mine
                assessments: # all
                  # the mock
                  - date: 2027-01-10 # Monday
                    # without c
                    topics:
                      - a
                  # the real one
                fuzz: false # no
                """);
        clears(LocalDate.of(2027, 1, 10), block, """
                # mine
                assessments: # all
                  # the mock
                    # without c
                  # the real one
                  -
                    date: 2027-06-15
                fuzz: false # no
                """);
        Files.writeString(file(), block);
        assertEquals(2, settings().clear(a -> true).size());
        assertEquals(
                "# mine\n  # the mock\n    # without c\n  # the real one\nfuzz: false # no\n",
                Files.readString(file()));
    }

    @Test
    void bracketsAreClearedWithin() throws IOException {
        String three = "assessments: [{date: 2027-01-10}, {date: 2027-06-15}, {date: 2027-06-15, topics: [a]}] # x\n";
        clears(JUNE, three, "assessments: [{date: 2027-01-10}] # x\n");
        clears(
                LocalDate.of(2027, 1, 10),
                three,
                "assessments: [{date: 2027-06-15}, {date: 2027-06-15, topics: [a]}] # x\n");
        clears(JUNE, "{assessments: [{date: 2027-06-15}], fuzz: true}", "{fuzz: true}");
        clears(JUNE, "{fuzz: true, assessments: [{date: 2027-06-15}]}", "{fuzz: true}");
        clears(JUNE, "assessments: [{date: 2027-06-15}]", "");
        clears(
                JUNE,
                "assessments: [\n  {date: 2027-06-15}, # June\n  {date: 2027-07-15}, # July\n]\n",
                "assessments: [\n   # June\n  {date: 2027-07-15}, # July\n]\n");
        clears(
                JUNE,
                "assessments: [\n  {date: 2027-05-15}, # May\n  {date: 2027-06-15} # June\n]\n",
                "assessments: [\n  {date: 2027-05-15}, # May\n   # June\n]\n");
    }

    @Test
    void whatIsNotThereIsNotCleared() throws IOException {
        assertEquals(List.of(), settings().clear(a -> true));
        assertFalse(Files.exists(file()));
        Files.writeString(file(), "assessments: [ ]\n");
        assertEquals(List.of(), settings().clear(a -> true));
        assertEquals("assessments: [ ]\n", Files.readString(file()));
    }
}
