package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final String FAMILY = "👩‍👩‍👧‍👦";

    private static List<String> wrap(String text, int width) {
        return Wrapping.wrap(List.of(Span.plain(text)), width).stream()
                .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void breaksAtSpaces() {
        assertEquals(List.of("one two", "three"), wrap("one two three", 8));
        assertEquals(List.of("one two", "three"), wrap("one two three", 7));
        assertEquals(List.of("one", "two"), wrap("one\ntwo", 20));
        assertEquals(List.of(""), wrap("", 20));
    }

    @Test
    void cutsAWordThatIsTooLongBetweenCharacters() {
        assertEquals(List.of("abcd", "efgh", "ij"), wrap("abcdefghij", 4));
        assertEquals(List.of("日本", "語"), wrap("日本語", 5));
        assertEquals(List.of(FAMILY + FAMILY, FAMILY), wrap(FAMILY.repeat(3), 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日本語のとても長い文章は空白なしで書かれていて、どこでも折り返すことができます。そうでしょう。",
                "a👩‍👩‍👧‍👦b 👍🏽👍🏽 🇬🇧🇫🇷🇩🇪 ❤️ e\u0301e\u0301e\u0301 Vietnamese: Tie\u0302\u0301ng Vie\u0323\u0302t, once more and again",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is a long word",
                "https://example.com/a/very/long/address/that/has/no/spaces/in/it/at/all/and/goes/on?and=on&and=on",
                "short words as they are in most of what is written here, wrapped as usual"
            })
    void noLineIsWiderThanAsked(String text) {
        for (int width : List.of(2, 5, 20, 37, 40, 80)) {
            List<String> lines = wrap(text, width);
            for (String line : lines) {
                assertTrue(DisplayWidth.of(line) <= width, width + ": " + line);
            }
            String joined = String.join("", lines).replace(" ", "");
            assertEquals(text.replace(" ", ""), joined, "nothing is lost");
        }
    }

    @Test
    void aWordMayChangeItsStyleInTheMiddle() {
        List<List<Span>> lines = Wrapping.wrap(List.of(Span.plain("an "), Span.strong("exam"), Span.plain("ple")), 7);
        assertEquals(2, lines.size());
        assertEquals(List.of(Span.strong("exam"), Span.plain("ple")), lines.get(1));
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "👍, 2", "👍🏽, 2", "🇬🇧, 2", "'', 0"})
    void widths(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }
}
