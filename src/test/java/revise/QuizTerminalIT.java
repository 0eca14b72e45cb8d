package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A quiz as it is on a terminal: typing, keys, choosing. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class QuizTerminalIT {
    private static final String ESCAPE = "\033";
    private static final String LEFT = ESCAPE + "[D";
    private static final String RIGHT = ESCAPE + "[C";
    private static final String CTRL_A = "\001";
    private static final String CTRL_E = "\005";
    private static final String CTRL_U = "\025";
    private static final String BACKSPACE = "\177";

    @TempDir
    Path home;

    /** Which terms come, and in which order, is the seed's doing: crumb, proving, autolyse. */
    private Pty terms(String... more) throws IOException {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(new String[] {"quiz", "bread", "--kind", "term", "--seed", "1"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Pty.revise(home, arguments);
    }

    @Test
    void wholeSession() throws IOException {
        try (Pty pty = terms()) {
            pty.type("1/5", "krumb\r");
            pty.await("Compared     [-k][+C]rumb");
            pty.await("Answer       Crumb");
            pty.type("? help", "2");

            pty.type("2/5", "proofing\r");
            pty.await("Right.");
            pty.await("[3 good");
            pty.type("Enter takes good", "\r");

            pty.type("3/5", ":h\r");
            pty.await("Hint: One word: ________");
            pty.type(":h\r");
            pty.await("Hint: A_______");
            pty.type(":?\r");
            pty.await("Alt-Enter   a new line in your answer");
            pty.type("\r");
            pty.type("Answer       Autolyse", "u");

            pty.await("2/5");
            pty.await("> proofing");
            pty.type("[3 good", "u");
            pty.await("1/5");
            pty.type("> krumb", "1");

            pty.type("2/5", ":s\r");
            pty.type("2/4", ":q\r");
            pty.awaitEnd(0);
            pty.await("1 card in");
            pty.await("Crumb");
            assertEquals(5, pty.journal().size(), "two ratings, both undone, and another one");
        }
    }

    @Test
    void linesAreEdited() throws IOException {
        try (Pty pty = terms("-n", "1")) {
            pty.type("1/1", "nonsense" + CTRL_U + "rum" + CTRL_A + "C" + CTRL_E + "bx" + BACKSPACE);
            pty.awaitLine("> Crumb");
            pty.type(LEFT + LEFT + LEFT + BACKSPACE + "r" + RIGHT + RIGHT + RIGHT + "\r");
            pty.await("Right.");
            pty.type("[3 good", "4");
            pty.awaitEnd(0);
        }
    }

    @Test
    void answersHaveLinesByAltEnterAndByPasting() throws IOException {
        try (Pty pty = terms()) {
            pty.type("1/5", "first" + ESCAPE + "\rsecond");
            pty.awaitLine("> first");
            pty.awaitLine("  second");
            pty.type("\r");
            pty.type("Answer       Crumb", "3");

            pty.type("2/5", ESCAPE + "[200~Prov\ning" + ESCAPE + "[201~");
            pty.awaitLine("> Prov");
            pty.awaitLine("  ing");
            assertFalse(pty.lines().contains("Answer"), "a pasted line feed sends nothing off");
            pty.type("\r");
            pty.type("Answer       Proving", "u");
            pty.awaitLine("> first");
            pty.awaitLine("  second");
            pty.type("q");
            pty.awaitEnd(0);
        }
    }

    @Test
    void optionsAreChosenByOneKey() throws IOException {
        try (Pty pty = terms("--mode", "choice")) {
            pty.type("a-d answers", "x");
            pty.await("a to d, or 1 to 4; ? helps");
            pty.type("?");
            pty.await("a-d or 1-4  choose the answer");
            pty.type("a");
            pty.await("Right, a.");
            pty.type("[3 good", "\r");

            pty.await("2/5");
            pty.type("a-d answers", "1");
            pty.await("No, not a. The answer is b.");
            pty.type("[1 again", "\r");

            pty.await("3/5");
            pty.type("a-d answers", "u");
            pty.await("2/5");
            pty.type("[1 again", "4");
            pty.await("3/5");
            pty.type("a-d answers", "s");
            pty.await("3/4");
            pty.type("a-d answers", "q");
            pty.awaitEnd(0);
            pty.await("2 cards in");
        }
    }

    @Test
    void otherKeysDoNothingWhereACardIsRated() throws IOException {
        try (Pty pty = terms()) {
            pty.type("1/5", "\r");
            pty.await("1 again");
            pty.await("? help");
            String before = pty.lines();
            String up = ESCAPE + "[A";
            String f1 = ESCAPE + "OP";
            String f5 = ESCAPE + "[15~";
            String controlRight = ESCAPE + "[1;5C";
            // Enter does nothing either as long as nothing is suggested.
            for (String key : new String[] {up, f1, f5, controlRight, LEFT, "\t", " ", "x", "7", "\r", "\177"}) {
                pty.type(key);
            }
            pty.type("?");
            pty.await("Alt-Enter");
            assertTrue(pty.lines().startsWith(before), pty.lines());
            assertTrue(pty.journal().isEmpty());
            pty.type("q");
            pty.awaitEnd(0);
        }
    }
}
