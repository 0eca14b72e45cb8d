package revise.render;

/** How numbers are written, without a formatter, which takes its time to load. */
final class Numerals {
    private static final double MILLION = 1e6;

    private Numerals() {}

    /** Six decimals, for JSON and CSV: more than a memory model knows, and short enough to read. */
    static double rounded(double number) {
        return Math.round(number * MILLION) / MILLION;
    }

    /** One decimal; none from 100 on. */
    static String decimal(double number) {
        long tenths = Math.round(number * 10);
        return tenths >= 1000 ? Long.toString(Math.round(number)) : tenths / 10 + "." + tenths % 10;
    }

    /** @param share 0 to 1 */
    static String percent(double share, boolean plain) {
        return Math.round(100 * share) + (plain ? " percent" : " %");
    }

    /** Two digits. */
    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** {@code 1 card}, {@code 2 cards}. */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /** {@code 45 min}, {@code 1 h 20 min}; what is not nothing is at least a minute. */
    static String minutes(double minutes) {
        long whole = minutes > 0 ? Math.max(1, Math.round(minutes)) : 0;
        if (whole < 60) {
            return whole + " min";
        }
        return whole / 60 + " h" + (whole % 60 == 0 ? "" : " " + whole % 60 + " min");
    }

    /** The text with spaces before it, to be so many columns wide. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }
}
