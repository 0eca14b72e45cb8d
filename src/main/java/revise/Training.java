package revise;

/** What a start of the program needs of Java's classes: run once, in the background, to record them in an archive. */
final class Training {
    private Training() {}

    public static void main(String[] arguments) {
        // Replaced below by real commands.
    }
}
