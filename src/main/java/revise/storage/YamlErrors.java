package revise.storage;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in words what snakeyaml-engine found wrong. */
final class YamlErrors {
    private static final String INDENTATION =
            "this line does not fit the ones before it; check the indentation and the colon after the key";

    private YamlErrors() {}

    /** Where something is not closed or not finished, the end of it is no help. */
    static boolean isBestMendedWhereItBegan(MarkedYamlEngineException e) {
        String context = context(e);
        return context.contains("simple key")
                || context.contains("flow ")
                || context.contains("anchor")
                || context.contains("alias")
                || context.contains("directive")
                || context.contains("quoted scalar") && e.getProblem().contains("end of stream");
    }

    /** @param before the last character before the place, on its line */
    static String sentence(MarkedYamlEngineException e, char before, FileKind kind) {
        String context = context(e);
        String problem = String.valueOf(e.getProblem());
        if (context.contains("simple key")) {
            return "a key needs a colon and a space after it; a text of several lines must be indented";
        }
        if (context.contains("flow sequence")) {
            return "the list opened here with \"[\" goes wrong; check its commas and the closing \"]\", or put the text in"
                    + " quotes";
        }
        if (context.contains("flow mapping")) {
            return "what is opened here with \"{\" goes wrong; check its commas and the closing \"}\", or put the text in"
                    + " quotes";
        }
        if (context.contains("anchor")) {
            return SyntaxErrors.refusedProperty('&');
        }
        if (context.contains("alias")) {
            return SyntaxErrors.refusedProperty('*');
        }
        if (context.contains("tag") && !problem.contains("block end")) {
            return SyntaxErrors.refusedProperty('!');
        }
        if (context.contains("directive")) {
            return "a line cannot begin with \"%\"; put the text in quotes";
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape")
                    ? "a backslash in double quotes begins an escape; write it twice, or use single quotes"
                    : "the quote opened here is never closed";
        }
        if (context.contains("block scalar")) {
            return problem.contains("leading empty lines")
                    ? "the empty lines before the text are indented more than it is; indent them less"
                    : "a text after \"|\" or \">\" begins on the next line; put it in quotes if it begins with that character";
        }
        if (problem.contains("block end") && !problem.contains("found '<block ")) {
            return afterClosing(before);
        }
        return sentence(problem, kind);
    }

    private static String afterClosing(char before) {
        return switch (before) {
            case '"' -> "a text goes on behind its closing quote; put all of it in quotes, and \\\" for a quote within";
            case '\'' ->
                "a text goes on behind its closing quote; put all of it in quotes, and '' for an apostrophe within";
            case ']', '}' -> "a text goes on behind its closing bracket; put all of it in quotes";
            default -> INDENTATION;
        };
    }

    static String sentence(String problem, FileKind kind) {
        if (problem.contains("mapping values are not allowed")) {
            return "a second \":\" here; put the text in quotes if it holds a colon, or check the indentation";
        }
        if (problem.contains("\\t")) {
            return "a tab here; indent with spaces";
        }
        if (problem.contains("that cannot start any token")) {
            return "a text cannot begin with this character; put it in quotes";
        }
        if (problem.contains("expected the node content")) {
            return "a text was expected; put it in quotes if it begins with this character";
        }
        if (problem.contains("document start")) {
            return kind.nothing();
        }
        return INDENTATION;
    }

    private static String context(MarkedYamlEngineException e) {
        return e.getContext() == null ? "" : e.getContext();
    }
}
