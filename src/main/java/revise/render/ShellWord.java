package revise.render;

/** A word of a command that is suggested: pasted into a POSIX shell it arrives as it was. */
public final class ShellWord {
    /** What no shell takes for anything but itself, besides letters and digits. */
    private static final String SAFE = "_-./:@%+,";

    private ShellWord() {}

    /**
     * The word, in single quotes where a shell would split or change it.
     *
     * @param word one argument, such as a file's name
     */
    public static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && SAFE.indexOf(c) < 0) {
                return quoted(word);
            }
        }
        return word.isEmpty() ? quoted(word) : word;
    }

    /** A single quote cannot stand within single quotes: it is put between two quoted parts. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** The name of a file as an argument: one that begins like an option must not be taken for it. */
    public static String ofFile(String name) {
        return of(name.startsWith("-") ? "./" + name : name);
    }
}
