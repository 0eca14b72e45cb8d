package revise.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
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
    void everyLineIsWellFormed(String file) {
        Set<String> seen = new HashSet<>();
        for (String line : WordList.lines(file)) {
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

    @Test
    void nearSynonymsStandInTheOrderOfTheirFirstWordsAndDifferByMoreThanTheirForms() {
        String before = "";
        for (String line : WordList.lines("same.txt")) {
            assertTrue(before.compareTo(line) < 0, before + " stands before " + line);
            before = line;
            Set<String> keys = new HashSet<>();
            for (String word : line.split(" ")) {
                assertTrue(keys.add(Thesaurus.key(word)), line + " has two forms of " + word);
            }
            assertTrue(keys.size() > 1, line);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "root cause of the fault, We looked for the real reason that it broke.",
        "carbon dioxide is taken in, The leaf takes in CO2.",
        "break-even, It is when you cover your costs."
    })
    void aPhraseOfThePointIsShownByOtherWords(String wanted, String answer) {
        assertTrue(share(wanted, answer) > share(wanted, "We saw it in the shop."), answer);
    }

    private static double share(String wanted, String answer) {
        Reading reading = Reading.of("", answer, Vocabulary.EMPTY);
        return Alignment.of(Wanted.of(wanted, reading.weights()), reading.answer())
                .share();
    }
}
