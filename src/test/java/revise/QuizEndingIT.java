package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import revise.progress.Entry;
import revise.progress.Rating;
import revise.progress.Review;

/** The ways in which a quiz ends: whatever was rated is kept, and the terminal is as it was. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class QuizEndingIT {
    private static final String CTRL_C = "\003";
    private static final String CTRL_D = "\004";

    @TempDir
    Path home;

    /** A quiz whose first card has been rated, and whose second is asked. */
    private Pty begun() throws IOException {
        Pty pty = Pty.revise(home, "quiz", "bread", "--kind", "term", "--seed", "1");
        pty.type("1/5", "\r");
        pty.type("Answer       Crumb", "3");
        pty.await("2/5");
        return pty;
    }

    private static void assertLeftClean(Pty pty) {
        String output = pty.output();
        pty.await("1 card in");
        pty.await("Not reached: 4 cards.");
        assertTrue(output.lastIndexOf("\033[?25h") >= output.lastIndexOf("\033[?25l"), "the cursor shows");
        assertTrue(output.lastIndexOf("\033[?2004l") >= output.lastIndexOf("\033[?2004h"), "pasting is as it was");
        assertTrue(output.lastIndexOf("\033[?1l") >= output.lastIndexOf("\033[?1h"), "the keypad is as it was");
        assertTrue(output.lastIndexOf("\033[0m") >= output.lastIndexOf("\033[1m"), "colours are off");
        assertEquals(List.of(Rating.GOOD), ratings(pty.journal()));
    }

    private static List<Rating> ratings(List<Entry> entries) {
        return entries.stream().map(entry -> ((Review) entry).rating()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {":q\r", CTRL_D, ":q \r", "half an answer" + CTRL_C + ":q\r"})
    void quitsWhereAnAnswerIsTyped(String keys) throws IOException {
        try (Pty pty = begun()) {
            pty.type(keys);
            pty.awaitEnd(0);
            assertLeftClean(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"q, 0", "'\004', 0", "'\003', 130"})
    void quitsWhereACardIsRated(String key, int status) throws IOException {
        try (Pty pty = begun()) {
            pty.type("\r");
            pty.type("Answer       Proving", key);
            pty.awaitEnd(status);
            assertLeftClean(pty);
        }
    }

    @Test
    void controlCClearsWhatIsTypedAndThenQuits() throws IOException {
        try (Pty pty = begun()) {
            pty.awaitLine(">");
            pty.type("half an answer");
            pty.awaitLine("> half an answer");
            pty.type(CTRL_C);
            pty.awaitLine(">");
            pty.type("another");
            pty.awaitLine("> another");
            pty.type(CTRL_C);
            pty.type(CTRL_C);
            pty.awaitEnd(130);
            assertLeftClean(pty);
        }
    }

    @Test
    void theWholeQuizEndsByItself() throws IOException {
        try (Pty pty = Pty.revise(home, "quiz", "tea", "--kind", "point", "--seed", "1")) {
            pty.type("1/1", "\r");
            pty.type("Mark scheme", "4");
            pty.awaitEnd(0);
            pty.await("1 card in");
            assertEquals(List.of(Rating.EASY), ratings(pty.journal()));
        }
    }

    @Test
    void isToldToStopWhereAnAnswerIsTyped() throws IOException, InterruptedException {
        try (Pty pty = begun()) {
            pty.type("half");
            pty.awaitLine("> half");
            pty.signal("TERM");
            pty.awaitEnd(143);
            assertLeftClean(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void isToldToStopWhereACardIsRated(String signal, int status) throws IOException, InterruptedException {
        try (Pty pty = begun()) {
            pty.type("\r");
            pty.await("Answer       Proving");
            pty.await("1 again");
            pty.signal(signal);
            pty.awaitEnd(status);
            assertLeftClean(pty);
        }
    }

    @Test
    void theTerminalIsClosed() throws IOException {
        try (Pty pty = begun()) {
            pty.hangUp();
            assertEquals(List.of(Rating.GOOD), ratings(pty.journal()));
        }
    }

    @Test
    void theTerminalIsClosedWhereACardIsRated() throws IOException {
        try (Pty pty = begun()) {
            pty.type("\r");
            pty.await("Answer       Proving");
            pty.hangUp();
            assertEquals(List.of(Rating.GOOD), ratings(pty.journal()));
        }
    }

    /** Every rating whose next question was shown is on the disk, whole. */
    @Test
    void isKilled() throws IOException, InterruptedException {
        try (Pty pty = begun()) {
            pty.type("\r");
            pty.type("Answer       Proving", "1");
            pty.type("3/5", "\r");
            pty.type("Answer       Autolyse", "2");
            pty.await("4/5");
            pty.signal("KILL");
            pty.await("[status 137]");
            assertEquals(List.of(Rating.GOOD, Rating.AGAIN, Rating.HARD), ratings(pty.journal()));
        }
        try (Pty pty = Pty.revise(home, "list")) {
            pty.await("13 cards · 10 new");
            pty.awaitEnd(0);
        }
    }
}
