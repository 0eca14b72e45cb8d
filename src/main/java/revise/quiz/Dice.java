package revise.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * A stream of numbers that is the same on every machine for the same seed: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014), each draw below a bound by rejection.
 */
public final class Dice {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    public Dice(long seed) {
        this.state = seed;
    }

    /** All 64 bits are equally likely. */
    long next() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}, each as likely as the others; the bound is at least 1. */
    public int below(int bound) {
        while (true) {
            long bits = next() >>> 1;
            long value = bits % bound;
            if (bits - value + (bound - 1) >= 0) {
                return (int) value;
            }
        }
    }

    /** The items in an order of which each is as likely as the others (Fisher and Yates). */
    public <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            T other = shuffled.set(below(i + 1), shuffled.get(i));
            shuffled.set(i, other);
        }
        return shuffled;
    }
}
