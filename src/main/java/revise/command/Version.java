package revise.command;

/** The program's version. */
public final class Version {
    /** As in the pom; a test holds the two together. */
    public static final String NUMBER = "0.1.0";

    private Version() {}

    public static String line() {
        return "revise " + NUMBER + "\n";
    }
}
