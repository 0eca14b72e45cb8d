package revise.render;

import java.util.List;

/** Writes Markdown in which no text can be taken for markup. */
final class Markdown {
    private static final String SPECIAL = "\\`*_{}[]<>#|~$";

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String heading) {
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        text.append(text.length() == 0 ? "" : "\n\n")
                .append("#".repeat(level))
                .append(' ')
                .append(escape(heading))
                .append("\n\n");
        return this;
    }

    Markdown paragraph(String paragraph) {
        text.append(escapeBlock(paragraph)).append("\n\n");
        return this;
    }

    /** @param marked Markdown already */
    Markdown item(String bullet, String marked) {
        String indent = "\n" + " ".repeat(bullet.length() + 1);
        text.append(bullet).append(' ').append(marked.replace("\n", indent)).append('\n');
        return this;
    }

    Markdown raw(String marked) {
        text.append(marked);
        return this;
    }

    static String bold(String text) {
        return "**" + escape(text) + "**";
    }

    static String escape(String text) {
        String clean = Harmless.line(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(c);
            }
        }
        return escapeStart(escaped.toString());
    }

    /** Keeps paragraphs apart where the text has an empty line. */
    private static String escapeBlock(String block) {
        return String.join(
                "\n",
                List.of(Harmless.text(block).split("\n", -1)).stream()
                        .map(Markdown::escape)
                        .toList());
    }

    /** At the beginning of a line these begin a list or a heading's underline. */
    private static String escapeStart(String line) {
        if (!line.isEmpty() && "-+=".indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
