package revise.bench;

import java.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import revise.progress.Entry;
import revise.progress.History;
import revise.progress.Memory;
import revise.progress.Preferences;
import revise.progress.Progress;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Scheduler;

/**
 * How long 400,000 reviews of 5,000 cards take from journal entries to memories, cold and then warm.
 *
 * <pre>java -cp target/classes src/bench/progress/FoldBench.java</pre>
 */
public final class FoldBench {
    private static final int REVIEWS = 400_000;
    private static final int CARDS = 5_000;

    private FoldBench() {}

    public static void main(String[] args) {
        List<Entry> entries = entries();
        Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneId.of("Europe/London"))));
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            History history = History.of(entries);
            long folded = System.nanoTime();
            Map<String, Memory> memories =
                    Progress.of(history.reviews(), scheduler, Map.of()).memories();
            long replayed = System.nanoTime();
            System.out.printf(
                    "round %d: fold %d ms, replay %d ms, %d cards%n",
                    round, (folded - start) / 1_000_000, (replayed - folded) / 1_000_000, memories.size());
        }
    }

    private static List<Entry> entries() {
        Random random = new Random(1);
        List<Entry> entries = new ArrayList<>(REVIEWS);
        Instant at = Instant.parse("2020-01-01T09:00:00Z");
        for (int i = 0; i < REVIEWS; i++) {
            at = at.plusMillis(400_000 + random.nextInt(100_000));
            String id = new UUID(at.toEpochMilli() << 16, random.nextLong()).toString();
            String card = "topic/point/" + Integer.toHexString(0x1000_0000 + random.nextInt(CARDS));
            Rating rating = random.nextInt(10) == 0 ? Rating.AGAIN : Rating.GOOD;
            entries.add(new Review(id, at, card, rating, 5000, Optional.empty()));
        }
        return entries;
    }
}
