package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            • 💡Use it                      | BULLET  | Use it
            💡 Use it                       | EMOJI   | Use it
            - Use it                        | BULLET  | Use it
            * Use it                        | BULLET  | Use it
            – Use it                        | BULLET  | Use it
            -5 °C is cold                   | NONE    | -5 °C is cold
            1. Use it                       | NUMBER  | Use it
            (b) Use it                      | NUMBER  | Use it
            2️⃣ Use it                       | NUMBER  | Use it
            1.2 Use it                      | NUMBER  | 1.2 Use it
            1.5 litres                      | NUMBER  | 1.5 litres
            2 * 3 * 4 is 24                 | NONE    | 2 * 3 * 4 is 24
            - [x] Use it                    | BULLET  | Use it
            > - Use it                      | BULLET  | Use it
            ## Use it ##                    | HEADING | Use it
            - **Use** _it_ `now`            | BULLET  | Use it now
            **Use it**                      | NONE    | Use it
            snake_case_name stays           | NONE    | snake_case_name stays
            [here](https://a.b/c) it is     | NONE    | here (https://a.b/c) it is
            <b>City &amp; Guilds</b>        | NONE    | City & Guilds
            a < b &lt; c                    | NONE    | a < b < c
            1&ndash;2 &#176;C &amp;lt; &no; | NONE    | 1–2 °C &lt; &no;
            <summary>Use it</summary>       | NONE    | Use it
            \\*not\\* this                  | NONE    | *not* this
            ---                             | NONE    | ~~
            * * *                           | BULLET  | ~~
            •                               | BULLET  | ~~
            """)
    void takesBulletsAndMarkUpOff(String raw, Mark mark, String text) {
        Line line = Lines.of(raw).get(0);
        assertEquals(mark, line.mark(), raw);
        assertEquals(text == null ? "" : text, line.text());
    }

    @Test
    void numbersLinesAsAnEditorDoes() {
        List<Line> lines = Lines.of("one\r\n\r\ntwo\rthree\n\n \u00a0\t\nfour\u2028five");
        assertEquals(List.of(1, 3, 4, 7), lines.stream().map(Line::number).toList());
        assertEquals(
                List.of(true, true, false, true), lines.stream().map(Line::gap).toList());
        assertEquals("four five", lines.get(3).text());
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertEquals(
                "red text and 👩‍🔧",
                Lines.of("\u001b[31mred\u001b[0m\u00a0 te\u200bx\u00adt \u202eand\u0007 👩‍🔧")
                        .get(0)
                        .text());
    }

    @Test
    void readsCellsBetweenTabsWhereThereAreSeveralRows() {
        List<Line> lines = Lines.of("Home\tBoats\n\nTerm\tMeaning\nbow\tfront\n1.\tstern\n3\tKey Terms");
        assertEquals(
                List.of("Home Boats", "Term Meaning", "bow: front", "stern", "3 Key Terms"),
                lines.stream().map(Line::text).toList());
        assertEquals(Mark.NONE, lines.get(1).mark());
        assertEquals(Mark.NUMBER, lines.get(3).mark());
    }

    @Test
    void readsATableAsItems() {
        List<Line> lines = Lines.of("| Term | Meaning |\n|:--|--|\n| *bow* | front |");
        assertEquals(
                List.of(Mark.NONE, Mark.BULLET),
                List.of(lines.get(0).mark(), lines.get(2).mark()));
        assertEquals("bow: front", lines.get(2).text());
    }
}
