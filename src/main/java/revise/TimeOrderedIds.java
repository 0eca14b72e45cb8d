package revise;

import java.security.SecureRandom;

/** Unique ids that sort in the order in which they were made: UUIDs of version 7 (RFC 9562, section 5.7). */
final class TimeOrderedIds {
    private static final int COUNTER_BITS = 12;

    private final SecureRandom random = new SecureRandom();
    private long lastMillis = -1;
    private int counter;

    /**
     * The counter in the place of {@code rand_a} keeps the order within a millisecond (section 6.2, method 1).
     *
     * @param now milliseconds since 1970
     */
    synchronized String next(long now) {
        long millis = Math.max(now, lastMillis);
        if (millis == lastMillis) {
            counter++;
            if (counter >>> COUNTER_BITS != 0) {
                counter = 0;
                millis++;
            }
        } else {
            counter = random.nextInt(1 << (COUNTER_BITS - 1));
        }
        lastMillis = millis;
        long high = millis << 16 | 0x7000L | counter;
        long low = random.nextLong() >>> 2 | 0x8000000000000000L;
        return hex(high >>> 32, 8) + "-" + hex(high >>> 16, 4) + "-" + hex(high, 4) + "-" + hex(low >>> 48, 4) + "-"
                + hex(low, 12);
    }

    private static String hex(long value, int digits) {
        String all = "0".repeat(16) + Long.toHexString(value);
        return all.substring(all.length() - digits);
    }
}
