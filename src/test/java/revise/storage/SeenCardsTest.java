package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import revise.topic.CardText;

class SeenCardsTest {
    private static final CardText FIRST = new CardText("What is \"it\"?\nSay.", "é 😀");
    private static final CardText LATER = new CardText("", "another");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("state/seen.jsonl");
    }

    private SeenCards seen() {
        return new SeenCards(folder.resolve("state"));
    }

    @Test
    void theLastCounts() throws IOException {
        assertEquals(Map.of(), seen().read());
        seen().add(Map.of("t/term/a", FIRST));
        seen().add(Map.of("t/term/b", LATER));
        assertEquals(Map.of("t/term/a", FIRST, "t/term/b", LATER), seen().read());
        seen().add(Map.of("t/term/a", LATER));
        assertEquals(Map.of("t/term/a", LATER, "t/term/b", LATER), seen().read());
        assertEquals(3, Files.readAllLines(file()).size());
    }

    @Test
    void whatIsKnownIsNotWrittenAgain() throws IOException {
        seen().add(Map.of("t/term/a", FIRST));
        seen().add(Map.of("t/term/a", FIRST));
        assertEquals(1, Files.readAllLines(file()).size());
    }

    @Test
    void tornAndDamagedLinesCostThemselvesOnly() throws IOException {
        seen().add(Map.of("t/term/a", FIRST));
        String text = Files.readString(file());
        byte[] damaged =
                ("[]\n{\"v\":1}\n\u0000\n" + text + "{\"v\":1,\"card\":\"t/te").getBytes(StandardCharsets.UTF_8);
        damaged[0] = (byte) 0xff;
        Files.write(file(), damaged);
        assertEquals(Map.of("t/term/a", FIRST), seen().read());
        seen().add(Map.of("t/term/b", LATER));
        assertEquals(Map.of("t/term/a", FIRST, "t/term/b", LATER), seen().read());
    }

    @Test
    void aQuizDoesNotFailForWantOfIt() throws IOException {
        Files.createDirectories(file());
        seen().add(Map.of("t/term/a", FIRST));
        assertEquals(Map.of(), seen().read());
    }
}
