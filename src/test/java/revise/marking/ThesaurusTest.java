package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {

    @ParameterizedTest
    @CsvSource({
        "identify the cause, We tried to find out the cause.",
        "repair the boiler, I would put it right and that is the boiler.",
        "supervise the team, A manager keeps a close eye on the team.",
        "prevent recurrence, This is done to stop it, so that it does not come back."
    })
    void turnsOfPhraseStandForAWord(String wanted, String answer) {
        assertTrue(
                share(wanted, answer) > share(wanted, "We talked about the cause, the boiler and the team."), answer);
    }

    @Test
    void anInstanceShowsSomeOfItsKindAndNotTheOtherWayRound() {
        double instance = share("resource", "We were given a bigger budget.");
        assertTrue(instance > 0.2 && instance < share("resource", "We were given more resources."));
        assertEquals(0, share("equality act", "We were given more resources."));
    }

    @Test
    void aNumberIsAnInstanceOfAMeasure() {
        assertTrue(share("measurable", "We answer 90 of them.") > 0);
        assertEquals(0, share("measurable", "We answer most of them."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"same.txt", "kinds.txt"})
    void everyLineIsWellFormed(String file) throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : lines(file)) {
            assertTrue(
                    line.matches("([a-z]+: )?([a-z0-9#]+(-[a-z0-9]+)? )+[a-z0-9#]+(-[a-z0-9]+)?")
                            || line.matches("[a-z]+: [a-z0-9#-]+"),
                    line);
            assertTrue(line.contains(": ") == file.equals("kinds.txt"), line);
            assertTrue(seen.add(file.equals("kinds.txt") ? line.substring(0, line.indexOf(':')) : line), line);
            Set<String> words = new HashSet<>();
            for (String word : line.split(" ")) {
                assertTrue(words.add(word), line + " has " + word + " twice");
            }
        }
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Thesaurus.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    private static double share(String wanted, String answer) {
        Reading reading = Reading.of("", answer, Vocabulary.EMPTY);
        return Alignment.of(Wanted.of(wanted, reading.weights()), reading.answer())
                .share();
    }
}
