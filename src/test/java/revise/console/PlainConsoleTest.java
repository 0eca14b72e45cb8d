package revise.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PlainConsoleTest {
    /** As {@code head} leaves it, once it has what it wants. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void asksNothingOnceItsReaderHasGone() {
        BufferedReader endless = new BufferedReader(new StringReader("\n".repeat(1000)));
        PlainConsole console = new PlainConsole(new Output(new Closed()), endless, 80, true);
        assertEquals(new Input.End(), console.readLine("> "));
        assertEquals(new Input.End(), console.readChoice("Rating: "));
    }
}
