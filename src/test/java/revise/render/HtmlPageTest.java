package revise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** Browsers take the hash of what stands between the tags, white space and all. */
    @Test
    void theStyleSheetHasTheHashThatIsAllowed() throws Exception {
        String head = HtmlPage.head("title");
        byte[] style = between(head, "<style>", "</style>").getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style);
        assertEquals(Base64.getEncoder().encodeToString(hash), between(head, "style-src 'sha256-", "'"));
        assertTrue(between(head, "content=\"", "\"").startsWith("default-src 'none'; "));
    }

    @Test
    void noTextIsMarkup() {
        String page = new Html()
                .element("p", "<script>alert(1)</script>&\"'\nnext\u001b[2J")
                .toString();
        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;<br>next[2J</p>\n", page);
        assertFalse(HtmlPage.head("</title><script>").contains("<script"));
    }
}
