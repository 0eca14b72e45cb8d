package revise.storage;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Turns a parser's complaint into a sentence that says what to do, and finds the place to do it. */
final class SyntaxErrors {
    private static final String NO_KEY = "Expected a property name";

    private SyntaxErrors() {}

    static Mark mark(JacksonException e, boolean yaml, Source source) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            Optional<Mark> opened = marked.getContextMark().map(SyntaxErrors::mark);
            Optional<Mark> found = marked.getProblemMark().map(SyntaxErrors::mark);
            return (YamlErrors.isBestMendedWhereItBegan(marked) && opened.isPresent() ? opened : found)
                    .orElse(Mark.START);
        }
        TokenStreamLocation at = e.getLocation();
        if (at == null || at.getLineNr() < 1) {
            return Mark.START;
        }
        String message = String.valueOf(e.getOriginalMessage());
        int column = Math.max(1, at.getColumnNr());
        if (yaml) {
            // The parser has just passed the bracket.
            return new Mark(at.getLineNr(), message.startsWith(NO_KEY) ? Math.max(1, column - 1) : column);
        }
        return source.ofChars(at.getLineNr(), Math.max(1, column - JsonErrors.lengthPassed(message)));
    }

    private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    static String sentence(JacksonException e, boolean yaml, Source source, FileKind kind) {
        String message = String.valueOf(e.getOriginalMessage());
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            return "not valid YAML: " + YamlErrors.sentence(marked, source.before(mark(e, true, source)), kind);
        }
        if (!yaml) {
            return "not valid JSON: "
                    + JsonErrors.sentence(message, mark(e, false, source).equals(Mark.START), kind.noun());
        }
        if (message.startsWith(NO_KEY) || message.contains("nesting")) {
            return "not valid YAML: only a text can be a key; put it in quotes if it begins with \"[\", \"{\", \"*\" or"
                    + " \"? \"";
        }
        return "not valid YAML: " + YamlErrors.sentence(message, kind);
    }

    /** What is wrong with a value that begins with the character, or null. */
    static String refusedProperty(char first) {
        return switch (first) {
            case '&' -> "anchors are not allowed; put the text in quotes if it begins with \"&\"";
            case '*' -> "aliases are not allowed; put the text in quotes if it begins with \"*\"";
            case '!' -> "tags are not allowed; put the text in quotes if it begins with \"!\"";
            default -> null;
        };
    }
}
