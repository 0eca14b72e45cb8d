package revise.storage;

/** Says in words what Jackson's JSON parser found wrong. */
final class JsonErrors {
    private static final String CHARACTER = "Unexpected character ('";
    private static final String NON_STANDARD = "Non-standard token '";
    private static final String QUOTES = "a text or key must stand in double quotes (\")";

    private JsonErrors() {}

    /** How far the parser has read past the beginning of the fault. */
    static int lengthPassed(String message) {
        return message.startsWith(NON_STANDARD)
                ? message.indexOf('\'', NON_STANDARD.length()) - NON_STANDARD.length()
                : 0;
    }

    /**
     * @param atStart whether the fault is the first character of the file
     * @param noun what a whole text is called
     */
    static String sentence(String message, boolean atStart, String noun) {
        char found = message.startsWith(CHARACTER) ? message.charAt(CHARACTER.length()) : ' ';
        if (found == '#' || message.contains("comment")) {
            return "comments are not allowed in JSON; remove it";
        }
        if (atStart) {
            return "the file must begin with \"{\"; if it is YAML, let its name end in .yaml";
        }
        if (message.startsWith("Unexpected end-of-input")) {
            return "the " + noun + " ends too early; a closing bracket, brace or quote is missing";
        }
        if (message.startsWith("Unrecognized token")) {
            return QUOTES;
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a line break or control character inside a text; write it as \\n, \\t or \\u0000";
        }
        if (message.startsWith("Illegal character")) {
            return "a control character; remove it";
        }
        if (message.contains("escape")) {
            return "a backslash begins an escape such as \\n or \\u00e9; write a backslash itself twice";
        }
        if (message.startsWith(NON_STANDARD) || message.contains("numeric value") || found == '.' || found == '+') {
            return "not a number as JSON has them; put it in double quotes if it is a text";
        }
        if (message.contains("to start property name")) {
            return found == '}' || found == ',' ? "a comma too many before this; remove it" : QUOTES;
        }
        if (message.contains("was expecting comma")) {
            return "a comma or the end of the list or object was expected";
        }
        if (message.contains("colon to separate")) {
            return "a colon was expected after the key";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "this closes something else than was opened last; check the brackets and braces before it";
        }
        return switch (found) {
            case ']', '}', ',' -> "a value was expected before this; check for a comma too many";
            case ':' -> "a colon too many; remove it";
            default -> QUOTES;
        };
    }
}
