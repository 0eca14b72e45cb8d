package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "od/ou t.yaml",
                "it's",
                "$HOME",
                "`id`",
                "a\\b",
                "a\\\\b",
                "a b\\",
                "\\$x",
                "it's $x",
                "~",
                "*",
                "a;b",
                "\"",
                "",
                "two\nlines",
                "#1",
                "a=b",
                "!!"
            })
    void arrivesAsItWas(String word) throws IOException {
        Process shell = new ProcessBuilder("/bin/sh", "-c", "printf %s " + ShellWord.of(word)).start();
        assertEquals(word, new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void isQuotedOnlyWhereNeeded() {
        assertEquals("od/café_1.yaml", ShellWord.of("od/café_1.yaml"));
        assertEquals("\"ou t.yaml\"", ShellWord.of("ou t.yaml"));
        assertEquals("\"it's\"", ShellWord.of("it's"));
        assertEquals("'it'\\''s $5'", ShellWord.of("it's $5"));
        assertEquals("\"C:\\topics\\tea.yaml\"", ShellWord.of("C:\\topics\\tea.yaml"));
        assertEquals("./-o.yaml", ShellWord.ofFile("-o.yaml"));
        assertEquals("\"./-o t.yaml\"", ShellWord.ofFile("-o t.yaml"));
    }
}
