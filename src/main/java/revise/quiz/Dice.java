package revise.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream of numbers that is the same on every machine for the same seed: SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", OOPSLA 2014), each draw below a bound by rejection.
 *
 * <p>The cards of a quiz and their order come from the stream of its seed. Every question's options come from a stream
 * of its own, {@link #of(long, String)}, so that no other question and no other topic has a say in them.
 */
public final class Dice {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long state;

    public Dice(long seed) {
        this.state = seed;
    }

    /**
     * The stream of one name under a seed: it starts from the first number of the seed's own stream, combined by
     * exclusive or with the 64-bit FNV-1a hash of the name's UTF-8 bytes (Fowler, Noll and Vo).
     */
    static Dice of(long seed, String name) {
        return new Dice(new Dice(seed).next() ^ hash(name));
    }

    private static long hash(String name) {
        long hash = FNV_OFFSET;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
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
