package revise.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    private static final class Failing extends OutputStream {
        private final String message;
        private int writes;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            writes++;
            throw new IOException(message);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            write(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 65_535, 65_536, 65_537, 200_000})
    void keepsTheOrderWhateverTheLength(int length) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Output output = new Output(stream);
        output.print("ä");
        output.print("x".repeat(length));
        output.print("日");
        output.flush();
        assertEquals("ä" + "x".repeat(length) + "日", stream.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatStopsReadingIsNoFailure() {
        Output output = new Output(new Failing("Broken pipe"));
        output.print("text");
        output.flush();
        assertTrue(output.failure().isEmpty());
    }

    @Test
    void anyOtherFailureIsKeptAndNothingMoreIsTried() {
        Failing stream = new Failing("No space left on device");
        Output output = new Output(stream);
        output.print("text");
        output.flush();
        output.print("more");
        output.flush();
        assertEquals("No space left on device", output.failure().orElseThrow().getMessage());
        assertEquals(1, stream.writes);
    }
}
