package revise.render;

/** A word of a command that is suggested: pasted into a POSIX shell, and mostly into others, it arrives as it was. */
public final class ShellWord {
    /** What no shell takes for anything but itself, besides letters and digits. */
    private static final String SAFE = "_-./:@%+,";

    /** What a shell looks for within double quotes. */
    private static final String ACTIVE = "$`\"!";

    private ShellWord() {}

    /**
     * The word, in quotes where a shell would split or change it.
     *
     * @param word one argument, such as a file's name
     */
    public static String of(String word) {
        boolean bare = !word.isEmpty();
        boolean doubled = !word.contains("\\\\") && !word.endsWith("\\");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            bare &= Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0;
            doubled &= ACTIVE.indexOf(c) < 0;
        }
        // Within double quotes a backslash before a letter stands for itself: so they do for Windows, too.
        return bare ? word : doubled ? "\"" + word + "\"" : singleQuoted(word);
    }

    /** A single quote cannot stand within single quotes: it is put between two quoted parts. */
    private static String singleQuoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** The name of a file as an argument: one that begins like an option must not be taken for it. */
    public static String ofFile(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }
}
