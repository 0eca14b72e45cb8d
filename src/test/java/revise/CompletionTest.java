package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script in a real bash: what is typed, its last word perhaps half, and what is offered. */
@EnabledIf("hasBash")
class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    /** Does what bash does when Tab is pressed behind the arguments. */
    private static final String TAB = """
            source "$1"; shift
            COMP_WORDS=(revise "$@"); COMP_CWORD=$#; COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
            _complete_revise 2>/dev/null
            echo "${COMPREPLY[*]}"
            """;

    @TempDir
    Path folder;

    private Path script;

    static boolean hasBash() {
        return Files.isExecutable(BASH);
    }

    @BeforeEach
    void write() throws IOException {
        Shell.Result result = new Shell(folder).run("revise completion", List.of());
        assertEquals(0, result.status());
        script = Files.writeString(folder.resolve("script"), result.out());
    }

    /** @param typed the last word ends at the bar */
    private String offered(String typed) throws IOException {
        List<String> words = List.of(typed.substring(0, typed.length() - 1).split(" ", -1));
        ProcessBuilder bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", TAB, "bash", script.toString());
        bash.command().addAll(words);
        return new String(bash.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @ParameterizedTest
    @CsvSource({
        "export |, anki tsv csv gift markdown html hashcards",
        "export ht|, html",
        "--topics mine.yaml export g|, gift",
        "quiz --format |, text json markdown html gift",
        "quiz --kind c|, concept criteria",
        "export anki --kind p|, point",
        "quiz --mode |, type choice",
        "show --section pre|, prerequisites",
        "import --format |, yaml json",
        "import --report |, text json",
        "stats --reviews |, csv",
        "config new|, newPerDay",
        "config --unset day|, dayStartsAt",
        "list --color |, auto always never",
        "help ex|, export",
        "help export im|, import",
        "completion |, bash zsh",
        "exp|, export",
    })
    void offersWhatThereIs(String typed, String offered) throws IOException {
        assertEquals(offered, offered(typed));
    }

    /** Where the script offers nothing, and has not told it otherwise, the shell offers its files. */
    @ParameterizedTest
    @CsvSource({
        "check mi|",
        "import pages/sh|",
        "quiz -o wr/|",
        "mark --quiz qui|",
        "--topics mi|",
        "mark a|",
        "export csv -o x|"
    })
    void leavesFilesToTheShell(String typed) throws IOException {
        assertEquals("", offered(typed));
    }

    @Test
    void nothingKeepsTheShellFromItsFiles() throws IOException {
        String text = Files.readString(script);
        assertTrue(text.contains("complete -F _complete_revise -o default revise "));
        assertFalse(text.contains("+o default"));
    }
}
