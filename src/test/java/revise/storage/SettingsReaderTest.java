package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.progress.Assessment;
import revise.progress.Weights;

class SettingsReaderTest {
    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/London");

    private static SettingsReading read(String text) {
        return SettingsReader.read("c", text.getBytes(StandardCharsets.UTF_8), ZONE);
    }

    private static String problems(String text) {
        return read(text).problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static String numbers(int count, double last) {
        List<String> numbers = new ArrayList<>();
        for (double weight : Weights.DEFAULT.values()) {
            numbers.add(Double.toString(weight));
        }
        while (numbers.size() < count) {
            numbers.add("1");
        }
        numbers = numbers.subList(0, count);
        numbers.set(count - 1, Values.plain(last));
        return "weights: [" + String.join(", ", numbers) + "]\n";
    }

    @Test
    void everySettingIsRead() {
        SettingsReading reading = read("""
                        # All of it.
                        desiredRetention: 0.85   # less often
                        newPerDay: 0
                        dayStartsAt: 00:30
                        fuzz: false
                        color: never
                        assessments:
                          - date: "2027-06-15"
                            topics: [a, b-c]
                            minutesPerDay: 22.5
                          - {date: 2027-06-15}
                        """ + numbers(21, 0.5));
        assertEquals(List.of(), reading.problems());
        Settings settings = reading.settings();
        assertEquals(0.85, settings.preferences().desiredRetention());
        assertEquals(0, settings.newPerDay());
        assertEquals(LocalTime.of(0, 30), settings.preferences().days().start());
        assertEquals(ZONE, settings.preferences().days().zone());
        assertEquals(false, settings.preferences().fuzz());
        assertEquals("never", settings.color());
        assertEquals(0.5, settings.preferences().weights().values().get(20));
        LocalDate june = LocalDate.of(2027, 6, 15);
        assertEquals(
                List.of(
                        new Assessment(june, Set.of("a", "b-c"), OptionalDouble.of(22.5)),
                        new Assessment(june, Set.of(), OptionalDouble.empty())),
                settings.assessments().all());
        assertEquals(
                Map.of(
                        Setting.DESIRED_RETENTION, 2,
                        Setting.NEW_PER_DAY, 3,
                        Setting.DAY_STARTS_AT, 4,
                        Setting.FUZZ, 5,
                        Setting.COLOR, 6,
                        Setting.ASSESSMENTS, 7,
                        Setting.WEIGHTS, 12),
                reading.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n", " ", "# nothing", "---\n", "---\n# x\n...\n", "{}", "\uFEFF# x\n", "assessments: []"})
    void whatSetsNothingLeavesTheDefaults(String text) {
        assertEquals("", problems(text));
        assertEquals(Settings.defaults(ZONE), read(text).settings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "desiredRetention: 0.69 > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: 1 > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: '0.9' > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: .nan > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: .inf > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: 90% > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: [0.9] > c:1:19: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "desiredRetention: > c:1:18: \"desiredRetention\" must be a number from 0.7 to 0.99",
                "newPerDay: -1 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: 10000 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: 1e3 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: 7.5 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: 99999999999999999999 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: null > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999",
                "newPerDay: 010 > c:1:12: \"newPerDay\" must be a whole number from 0 to 9999, without quotes or leading zeros",
                "dayStartsAt: 4:00 > c:1:14: \"dayStartsAt\" must be a time from 00:00 to 23:59, such as 04:00",
                "dayStartsAt: 04:60 > c:1:14: \"dayStartsAt\" must be a time from 00:00 to 23:59, such as 04:00",
                "dayStartsAt: 04:00:00 > c:1:14: \"dayStartsAt\" must be a time from 00:00 to 23:59, such as 04:00",
                "dayStartsAt: 400 > c:1:14: \"dayStartsAt\" must be a time from 00:00 to 23:59, such as 04:00",
                "dayStartsAt: {} > c:1:14: \"dayStartsAt\" must be a text, not keys with values; in YAML, put a text that holds \": \" in quotes",
                "fuzz: on > c:1:7: \"fuzz\" must be true or false, without quotes",
                "fuzz: True > c:1:7: \"fuzz\" must be true or false, without quotes",
                "fuzz: 'true' > c:1:7: \"fuzz\" must be true or false, without quotes",
                "fuzz: 0 > c:1:7: \"fuzz\" must be true or false, without quotes",
                "color: no > c:1:8: \"color\" must be one of auto, always, never",
                "color: Never > c:1:8: \"color\" must be one of auto, always, never; did you mean \"never\"?",
                "colour: auto > c:1:1: unknown key \"colour\"; did you mean \"color\"?",
                "steps: 1 > c:1:1: unknown key \"steps\"; a settings file has desiredRetention, newPerDay, dayStartsAt, weights, fuzz, assessments, color",
                "weights: 0.2 > c:1:10: \"weights\" must be a list; in YAML each item begins with \"- \"",
                "weights: [] > c:1:10: \"weights\" must be 21 numbers, and here are 0",
                "assessments: 2027-06-15 > c:1:14: \"assessments\" must be a list; in YAML each item begins with \"- \"",
                "assessments: [2027-06-15] > c:1:15: an assessment must be keys with values, such as date: 2027-06-15",
                "assessments: [{}] > c:1:15: an assessment needs a \"date\"",
                "assessments: [{date: 15.6.2027}] > c:1:22: \"date\" must be a day of the calendar, such as 2027-06-15",
                "assessments: [{date: 2027-6-15}] > c:1:22: \"date\" must be a day of the calendar, such as 2027-06-15",
                "assessments: [{date: +12027-06-15}] > c:1:22: \"date\" must be a day of the calendar, such as 2027-06-15",
                "assessments: [{date: 2027-02-29}] > c:1:22: \"date\" must be a day of the calendar, such as 2027-06-15",
                "assessments: [{date: 2027-06-15, topics: a}] > c:1:42: \"topics\" must be a list; in YAML each item begins with \"- \"",
                "assessments: [{date: 2027-06-15, topics: []}] > c:1:42: \"topics\" is empty; leave it out if all topics are meant",
                "assessments: [{date: 2027-06-15, topics: [a, a]}] > c:1:46: the topic \"a\" stands here twice; remove one of them",
                "assessments: [{date: 2027-06-15, minutesPerDay: 0}] > c:1:49: \"minutesPerDay\" must be a number from 1 to 1440",
                "assessments: [{date: 2027-06-15, minutesPerDay: 1441}] > c:1:49: \"minutesPerDay\" must be a number from 1 to 1440",
                "assessments: [{date: 2027-06-15}, {date: 2027-06-15}] > c:1:35: the same day and topics as in line 1; remove one of them, or change it",
                "! {fuzz: true} > c:1:1: tags are not allowed; put the text in quotes if it begins with \"!\"",
                "%YAML 1.2 > c:2:1: not valid YAML: no settings here; write keys with values, such as newPerDay: 20",
                "{fuzz: true} x > c:1:14: the settings have ended before this; remove what follows",
            })
    void saysWhatIsWrongAndWhere(String text, String problem) {
        SettingsReading reading = read(text.strip() + "\n");
        assertEquals(problem, problems(text.strip() + "\n"));
        assertEquals(Settings.defaults(ZONE).preferences(), reading.settings().preferences());
        assertEquals(20, reading.settings().newPerDay());
    }

    @Test
    void eachWeightHasItsRange() {
        assertEquals("", problems(numbers(21, 0.8)));
        assertEquals("c:1:168: weight w20 must be a number from 0.1 to 0.8", problems(numbers(21, 0.81)));
        assertEquals("c:1:10: \"weights\" must be 21 numbers, and here are 20", problems(numbers(20, 0.1)));
        assertEquals("c:1:10: \"weights\" must be 21 numbers, and here are 22", problems(numbers(22, 7000)));
        String none = "weights:\n" + String.join("", Collections.nCopies(21, "- x\n"));
        assertEquals(21, read(none).problems().size());
        assertTrue(problems(none).startsWith("c:2:3: weight w0 must be a number from 0.001 to 100\n"));
    }

    @Test
    void theFileAsAWhole() {
        assertEquals(
                "c:1:1: the file is larger than 1 MiB; settings take no more than a page",
                problems("# ".repeat(1 << 20)));
        assertEquals(
                "c:1:33: nested more than 32 deep; settings need no more than 4",
                problems("[".repeat(33) + "]".repeat(33)));
        byte[] latin = "color: n\u00e9ver".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "c:1:9: not UTF-8: byte 0xe9 cannot stand here; save the file as UTF-8",
                SettingsReader.read("c", latin, ZONE).problems().get(0).toString());
    }
}
