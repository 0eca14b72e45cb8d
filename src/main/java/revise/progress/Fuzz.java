package revise.progress;

/** Spreads the due days of cards learnt together, always by the same amount for the same card and review. */
final class Fuzz {
    private Fuzz() {}

    /**
     * An interval near {@code days}: up to 15 % of its part between 2.5 and 7 days off, 10 % of that to 20 and
     * 5 % beyond, plus a day, as in Anki; intervals under 2.5 days stay. Longer ones never become the shorter.
     */
    static long spread(long days, String card, int review) {
        if (days < 2.5) {
            return days;
        }
        double reach = 1 + 0.15 * part(days, 2.5, 7) + 0.1 * part(days, 7, 20) + 0.05 * part(days, 20, days);
        long low = Math.max(2, Math.round(days - reach));
        long high = Math.round(days + reach);
        return low + (long) (draw(card.hashCode() * 31L + review) * (high - low + 1));
    }

    private static double part(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    /** A number in [0, 1) that depends on the seed alone. */
    static double draw(long seed) {
        return (mix(seed) >>> 11) * 0x1p-53;
    }

    /** The finaliser of SplitMix64: neighbouring seeds give unrelated values. */
    static long mix(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
