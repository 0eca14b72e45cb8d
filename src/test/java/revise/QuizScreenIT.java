package revise;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A quiz on screens of all sorts, and on one that changes. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class QuizScreenIT {
    private static final String[] TERMS = {"quiz", "bread", "--kind", "term", "--seed", "1"};

    @TempDir
    Path home;

    private static void quit(Pty pty) throws IOException {
        pty.type("\r");
        pty.type("1 again", "q");
        pty.awaitEnd(0);
    }

    @Test
    void resizedWhileAnAnswerIsTyped() throws IOException {
        try (Pty pty = Pty.revise(home, TERMS)) {
            pty.type("1/5", "what is inside");
            pty.awaitLine("> what is inside");
            pty.resize(40, 24);
            pty.type(" of a loaf of bread");
            pty.await("> what is inside of a loaf");
            pty.resize(120, 30);
            pty.type(" that is cut open\r");
            pty.await("Answer       Crumb");
            pty.type("1 again", "2");
            // The next card is drawn to the new width.
            pty.await(
                    () -> pty.lines().startsWith("Baking bread · key term")
                            && pty.lines().contains("2/5"),
                    "the second card");
            assertTrue(pty.lines().indexOf("2/5") > 90, pty.lines());
            quit(pty);
        }
    }

    @Test
    void resizedWhileACardIsRated() throws IOException {
        try (Pty pty = Pty.revise(home, TERMS)) {
            pty.type("1/5", "\r");
            pty.await("1 again");
            pty.resize(40, 24);
            pty.type("3");
            pty.await("2/5");
            for (String line : pty.lines().split("\n")) {
                assertTrue(line.length() <= 40, line);
            }
            pty.await(":q quit");
            pty.type("\r");
            pty.await("Answer       Proving");
            pty.resize(120, 24);
            pty.type("3");
            pty.await("3/5");
            pty.type(":u\r");
            pty.await("2/5");
            pty.type("1 again", "q");
            pty.awaitEnd(0);
        }
    }

    /** The rest of an answer sent off too early would skip, undo and quit. */
    @Test
    void textTypedBehindEnterIsNotTakenForKeys() throws IOException {
        try (Pty pty = Pty.revise(home, TERMS)) {
            pty.type("1/5", "the inside\r");
            pty.type("1 again", "squishy and quite soft\r");
            pty.await("still typing");
            pty.type("s");
            pty.await("2/5");
            quit(pty);
        }
    }

    @Test
    void fortyColumns() throws IOException {
        try (Pty pty = Pty.sized(home, 40, 24, TERMS)) {
            pty.type("1/5", "a long answer that does not fit one line of the screen");
            pty.await("e of the screen");
            pty.type("\r");
            pty.type("1 again", "3");
            pty.await("2/5");
            quit(pty);
        }
    }

    @Test
    void terminalThatDoesNotKnowItsSize() throws IOException {
        try (Pty pty = Pty.sized(home, 0, 0, TERMS)) {
            pty.type("1/5", "Crumb\r");
            pty.await("Right.");
            pty.type("[3 good", "\r");
            pty.type("2/5", "\004");
            pty.awaitEnd(0);
        }
    }

    @Test
    void noColour() throws IOException {
        try (Pty pty = Pty.with(Map.of("NO_COLOR", "1"), home, TERMS)) {
            pty.type("1/5", "Crum\r");
            pty.await("Compared");
            pty.type("[1 again", "q");
            pty.awaitEnd(0);
            assertFalse(pty.output().matches("(?s).*\033\\[[0-9;]*[1-9][0-9;]*m.*"), "colours are sent");
        }
    }

    @Test
    void plain() throws IOException {
        try (Pty pty = Pty.revise(home, "quiz", "bread", "--kind", "term", "--seed", "1", "--plain")) {
            pty.type("card 1 of 5", "Crumb\r");
            pty.await("[3 good");
            assertFalse(pty.output().contains("▇"), "a bar");
            assertFalse(pty.output().contains("·"), "a dot between words");
            pty.type("Enter takes good", "q");
            pty.awaitEnd(0);
        }
    }

    @Test
    void dumbTerminal() throws IOException {
        try (Pty pty = Pty.with(Map.of("TERM", "dumb"), home, TERMS)) {
            pty.type("1/5", "Crumb\r");
            pty.type("Rating:", "\r");
            pty.type("2/5", ":q\r");
            pty.awaitEnd(0);
            pty.await("1 card in");
            assertFalse(pty.output().contains("\033"), "an escape");
            assertFalse(pty.output().contains("WARN"), "a warning");
        }
    }

    /** One that JLine knows nothing of. */
    @Test
    void unknownTerminal() throws IOException {
        try (Pty pty = Pty.with(Map.of("TERM", "no-such-terminal"), home, TERMS)) {
            pty.type("1/5", "Crumb\r");
            pty.await("Right.");
            pty.type("[3 good", "q");
            pty.awaitEnd(0);
            assertFalse(pty.output().contains("WARN"), "a warning");
        }
    }
}
