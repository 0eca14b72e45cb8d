package revise.storage;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Turns a parser's complaint into a sentence that says what to do. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static void report(JacksonException e, boolean yaml, Problems problems) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            problems.error(yamlMark(marked, e), "not valid YAML: " + yamlSentence(marked));
        } else if (yaml) {
            problems.error(mark(e), "not valid YAML: " + yamlSentence(String.valueOf(e.getOriginalMessage())));
        } else {
            problems.error(mark(e), "not valid JSON: " + jsonSentence(String.valueOf(e.getOriginalMessage())));
        }
    }

    private static Mark yamlMark(MarkedYamlEngineException marked, JacksonException e) {
        // What was never closed is best mended where it was opened.
        boolean unclosed = String.valueOf(marked.getProblem()).contains("end of stream");
        Optional<Mark> opened = marked.getContextMark().map(SyntaxErrors::mark);
        Optional<Mark> found = marked.getProblemMark().map(SyntaxErrors::mark);
        return (unclosed && opened.isPresent() ? opened : found).orElseGet(() -> mark(e));
    }

    private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Mark mark(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? Mark.START : new Mark(at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private static String yamlSentence(MarkedYamlEngineException marked) {
        String context = marked.getContext() == null ? "" : marked.getContext();
        String problem = String.valueOf(marked.getProblem());
        if (problem.contains("end of stream") && context.contains("quoted scalar")) {
            return "the quote opened here is never closed";
        }
        return yamlSentence(problem);
    }

    private static String yamlSentence(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "a second \":\" here; put the text in quotes if it holds a colon, or check the indentation";
        }
        if (problem.contains("\\t")) {
            return "a tab here; indent with spaces";
        }
        if (problem.contains("that cannot start any token")) {
            return "a text cannot begin with this character; put it in quotes";
        }
        if (problem.contains("special characters are not allowed")) {
            return "a control character; remove it, or write it as an escape in double quotes";
        }
        if (problem.contains("block end") || problem.contains("block mapping") || problem.contains("simple key")) {
            return "this line does not fit the ones before it; check the indentation and the colon after the key";
        }
        if (problem.startsWith("Expected a property name") || problem.contains("nesting")) {
            return "only a plain text can be a key";
        }
        return problem.lines().findFirst().orElse("the parser gave up here");
    }

    private static String jsonSentence(String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            return "the file ends too early; a closing bracket, brace or quote is missing";
        }
        if (message.startsWith("Unrecognized token")) {
            return "a text must stand in double quotes";
        }
        if (message.contains("comment")) {
            return "comments are not allowed in JSON";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a line break or control character inside a text; write it as \\n or \\u0000";
        }
        if (message.contains("to start property name")) {
            return "a key in double quotes was expected; check for a comma too many";
        }
        if (message.contains("was expecting comma")) {
            return "a comma or the end of the list or object was expected";
        }
        if (message.contains("colon to separate")) {
            return "a colon was expected after the key";
        }
        int detail = message.indexOf(": enable");
        String sentence = detail < 0 ? message : message.substring(0, detail);
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
