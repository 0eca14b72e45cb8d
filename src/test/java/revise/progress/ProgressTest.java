package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant START = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));

    private static Review review(String id, int hour, String card) {
        return new Review(id, START.plusSeconds(3600L * hour), card, Rating.GOOD, 1000, Optional.empty());
    }

    private Progress fold(List<? extends Entry> entries) {
        return Progress.of(entries, scheduler, Map.of());
    }

    /** Whatever is held back and comes later: either it is added as if all had been folded at once, or not at all. */
    @Test
    void goingOnEqualsFoldingAll() {
        int added = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = withoutDamagedCopies(HistoryTest.randomEntries(random));
            if (seed % 2 == 0) {
                entries.sort((a, b) -> a.at().compareTo(b.at()));
            }
            int cut = random.nextInt(entries.size() + 1);
            Optional<Progress> later =
                    fold(entries.subList(0, cut)).with(entries.subList(cut, entries.size()), scheduler, Map.of());
            if (later.isPresent()) {
                added++;
                assertEquals(fold(entries), later.get(), "seed " + seed);
            }
        }
        assertTrue(added > 50, "added only " + added);
    }

    /** Ids are unique; only a damaged journal has two entries with one id and different content. */
    private static List<Entry> withoutDamagedCopies(List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        List<Entry> unique = new ArrayList<>();
        for (Entry entry : entries) {
            if (ids.add(entry.id())) {
                unique.add(entry);
            }
        }
        return unique;
    }

    @Test
    void whatComesBeforeTheEndCannotBeAdded() {
        Progress progress = fold(List.of(review("b", 5, "t/term/1")));
        assertTrue(progress.with(List.of(review("c", 4, "t/term/1")), scheduler, Map.of())
                .isEmpty());
        assertTrue(progress.with(List.of(review("a", 5, "t/term/1")), scheduler, Map.of())
                .isEmpty());
        assertTrue(progress.with(List.of(review("b", 5, "t/term/1")), scheduler, Map.of())
                .isEmpty());
        assertTrue(progress.with(List.of(review("c", 5, "t/term/1")), scheduler, Map.of())
                .isPresent());
    }

    @Test
    void anUndoIsAddedTogetherWithItsReviewOnly() {
        Progress progress = fold(List.of(review("a", 1, "t/term/1")));
        Undo undo = new Undo("u", START.plusSeconds(40_000), "b");
        assertTrue(progress.with(List.of(undo), scheduler, Map.of()).isEmpty());
        assertEquals(
                Optional.of(progress), progress.with(List.of(review("b", 2, "t/term/1"), undo), scheduler, Map.of()));
        Progress awaiting = fold(List.of(review("a", 1, "t/term/1"), undo));
        assertEquals(Set.of("b"), awaiting.awaited());
        assertTrue(awaiting.with(List.of(review("b", 2, "t/term/1")), scheduler, Map.of())
                .isEmpty());
    }

    @Test
    void aCardCarriesOnTheHistoryOfOthers() {
        List<Review> reviews =
                List.of(review("a", 1, "t/term/old"), review("b", 50, "t/term/older"), review("c", 99, "t/term/new"));
        Map<String, String> succession = Map.of("t/term/older", "t/term/old", "t/term/old", "t/term/new");
        Map<String, Memory> memories =
                Progress.of(reviews, scheduler, succession).memories();
        assertEquals(Set.of("t/term/new"), memories.keySet());
        assertEquals(3, memories.get("t/term/new").reviews());
        Map<String, String> circle = Map.of("t/term/old", "t/term/new", "t/term/new", "t/term/old");
        int counted = 0;
        for (Memory memory : Progress.of(reviews, scheduler, circle).memories().values()) {
            counted += memory.reviews();
        }
        assertEquals(3, counted, "a circle ends somewhere");
    }

    @Test
    void keepsTheLastMarksOfACard() {
        Review marked = new Review("a", START, "t/point/1", Rating.HARD, 1, Optional.of(new Marks(1, 3)));
        Progress progress = fold(List.of(marked, review("b", 1, "t/point/1")));
        assertEquals(Map.of("t/point/1", new Marks(1, 3)), progress.marks());
    }
}
