package revise.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same page looks different after every program it has been pasted through; it should come to the same topic. */
class VariedPagesTest {
    private static void assertSame(String page, String varied) {
        assertEquals(
                Pages.titled(page, "T").topic().counts(),
                Pages.titled(varied, "T").topic().counts(),
                varied);
    }

    private static String wrapped(String page, int width, String indent) {
        StringBuilder text = new StringBuilder();
        for (String line : page.split("\n", -1)) {
            int used = 0;
            for (String word : line.strip().split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    text.append('\n').append(indent);
                    used = indent.length();
                } else if (used > 0) {
                    text.append(' ');
                    used++;
                }
                text.append(word);
                used += word.length();
            }
            text.append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vocational-long.txt", "vocational-short.txt"})
    void howeverItLooks(String name) throws IOException {
        String page = Pages.text(name);
        for (int width : new int[] {60, 72, 90, 110}) {
            assertSame(page, wrapped(page, width, ""));
            assertSame(page, wrapped(page, width, "  "));
        }
        assertSame(page, page.replace("\n", "\r\n"));
        assertSame(page, page.replace("\n", "\r"));
        assertSame(page, page.replace("\n", "\n\n"));
        assertSame(page, page.replaceAll("\n\\s*\n", "\n"));
        assertSame(page, page.replaceAll("(?m)^(\\s*)[•-] (💡)?", "$1"));
        assertSame(page, page.replaceAll("(?m)^(\\s*)[•-] (💡)?", "$1* "));
        assertSame(page, page.replaceAll("(?m)^(\\s*)[•-] (💡)?", "$1•\n$1"));
        assertSame(page, page.replace("Key Concepts", "KEY CONCEPTS:").replace("Common M", "⚠️ Common M"));
        assertSame(page, page.replace(" ", "\u00a0"));
        assertSame(
                page,
                page.replaceAll("(?m)^(\\s*\\p{Lu}[\\w &]{5,40})$", "## $1").replace("##  ", "## "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Key Concepts", "Examiner Marking Points", "Common Mistakes"})
    void inCapitals(String heading) throws IOException {
        String page = Pages.text("vocational-long.txt");
        assertSame(page, page.replace("\n    " + heading + "\n", "\n    " + heading.toUpperCase(Locale.ROOT) + "\n"));
    }
}
