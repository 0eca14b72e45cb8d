package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HarmlessTest {
    @Test
    void ordinaryTextIsLeftAsItIs() {
        String text = "Ångström, 日本語, 👩‍👩‍👧 – “quoted”, e\u0301\nnext line";
        assertEquals(text, Harmless.text(text));
    }

    @Test
    void whatATerminalObeysIsRemoved() {
        assertEquals("[31mred", Harmless.text("\033[31mred"));
        assertEquals("]0;title", Harmless.text("\033]0;title\007"));
        assertEquals("31m", Harmless.text("\u009b31m"));
        assertEquals("ab", Harmless.text("a\rb"));
        assertEquals("a b", Harmless.text("a\tb"));
        assertEquals("ab", Harmless.text("a\177\b\000b"));
    }

    @Test
    void whatReordersTextIsRemoved() {
        for (char c : "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c".toCharArray()) {
            assertEquals("ab", Harmless.text("a" + c + "b"), Integer.toHexString(c));
        }
        assertEquals("ab", Harmless.text("a\u2028b"));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("a\ufffdb", Harmless.text("a\ud83db"));
        assertEquals("\ufffd", Harmless.text("\ude00"));
        assertEquals("😀", Harmless.text("😀"));
    }

    @Test
    void noControlCharacterPasses() {
        for (int c = 0; c < 0x3000; c++) {
            if (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t') {
                assertEquals("", Harmless.text(Character.toString(c)));
            }
        }
    }

    @Test
    void aLineIsOneLine() {
        assertEquals("a b", Harmless.line("a\nb"));
    }

    @Test
    void csvKeepsFormulasAndQuotesFromDoingAnything() {
        Csv csv =
                new Csv().row(java.util.List.of("=1+1", "+1", "-1", "@x", "a,b", "say \"x\"", "a\nb", -1, "x\033[2J"));
        assertEquals("'=1+1,'+1,'-1,'@x,\"a,b\",\"say \"\"x\"\"\",\"a\nb\",-1,x[2J\n", csv.toString());
    }

    @Test
    void jsonSaysTheSameWithoutThem() {
        String text = Json.text(json -> {
            json.writeStartArray();
            json.writeString("\033\u009b\u202e\177日😀");
            json.writeEndArray();
        });
        assertTrue(text.contains("\\u001B\\u009b\\u202e\\u007F日😀"), text);
        assertFalse(text.contains("\u202e"));
    }

    @Test
    void markdownMarksNothingUp() {
        assertEquals(
                "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\| \\~",
                Markdown.escape("*a* _b_ `c` [d](e) <f> #g | ~"));
        assertEquals("\\- a", Markdown.escape("- a"));
        assertEquals("1\\. a", Markdown.escape("1. a"));
        assertEquals("1\\) a", Markdown.escape("1) a"));
        assertEquals("R&amp;D", Markdown.escape("R&D"));
        assertEquals("&amp;lt;", Markdown.escape("&lt;"));
        assertEquals("back\\\\slash", Markdown.escape("back\\slash"));
        assertEquals("one two", Markdown.escape("one\n\u001btwo"));
    }
}
