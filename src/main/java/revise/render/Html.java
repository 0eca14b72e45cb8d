package revise.render;

/** Writes HTML in which no text can be taken for markup. */
final class Html {
    private final StringBuilder text = new StringBuilder();

    /** @param marked HTML already */
    Html raw(String marked) {
        text.append(marked);
        return this;
    }

    Html element(String tag, String content) {
        return element(tag, "", content);
    }

    /** @param cls the class that the style sheet knows it by, or empty */
    Html element(String tag, String cls, String content) {
        text.append('<').append(tag);
        text.append(cls.isEmpty() ? "" : " class=\"" + cls + "\"").append('>');
        text.append(escape(content)).append("</").append(tag).append(">\n");
        return this;
    }

    /** The text as it is to be read; a line feed breaks the line. */
    static String escape(String text) {
        String clean = Harmless.text(text);
        StringBuilder escaped = new StringBuilder(clean.length() + clean.length() / 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("<br>");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
