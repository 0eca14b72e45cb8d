package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.command.Host;

/** Bulk marking as a part of other programs: beside one that waits for each answer, before one that stops reading. */
class MarkStreamTest {
    private static final String LINE = "{\"points\":[\"a good plan\"],\"answer\":\"The plan is good.\"}\n";

    @TempDir
    Path home;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int mark(InputStream in, OutputStream out) {
        Map<String, String> environment = Map.of("REVISE_HOME", home.toString());
        return new Revise(out, err, in, environment, new Host.Screen(false, false, 80, 24)).run("mark");
    }

    @Test
    void eachMarkComesBeforeTheNextAnswerIsWaitedFor() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            PipedOutputStream typed = new PipedOutputStream();
            PipedOutputStream printed = new PipedOutputStream();
            InputStream in = new PipedInputStream(typed);
            BufferedReader marks =
                    new BufferedReader(new InputStreamReader(new PipedInputStream(printed), StandardCharsets.UTF_8));
            CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> mark(in, printed));
            for (int i = 0; i < 3; i++) {
                typed.write(LINE.getBytes(StandardCharsets.UTF_8));
                typed.flush();
                assertTrue(marks.readLine().contains("\"verdict\":\"covered\""));
            }
            typed.close();
            assertEquals(0, status.get());
        });
    }

    @Test
    void nothingIsMarkedOnceNobodyReads() throws IOException {
        int most = 100_000;
        InputStream in = new ByteArrayInputStream(LINE.repeat(most).getBytes(StandardCharsets.UTF_8));
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(0, mark(in, closed));
        assertTrue(in.available() > LINE.length() * most / 2, "the rest is left unread");
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }
}
