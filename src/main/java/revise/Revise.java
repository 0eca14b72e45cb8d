package revise;

/** The program: the one place that touches the process it runs in. */
public final class Revise {
    private Revise() {}

    public static void main(String[] args) {
        System.out.println("revise 0.1.0");
    }
}
