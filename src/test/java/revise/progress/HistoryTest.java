package revise.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Instant START = Instant.parse("2027-01-10T09:00:00Z");

    private static Review review(String id, long second, String card) {
        return new Review(id, START.plusSeconds(second), card, Rating.GOOD, 900, Optional.empty());
    }

    private static Undo undo(String id, long second, String undoes) {
        return new Undo(id, START.plusSeconds(second), undoes);
    }

    @Test
    void sortsByTimeThenId() {
        Review a = review("a", 5, "t/term/1");
        Review b = review("b", 5, "t/term/1");
        Review c = review("c", 1, "t/term/2");
        assertEquals(List.of(c, a, b), History.of(List.of(b, a, c)).reviews());
    }

    @Test
    void reviewsGoOverToTheCardThatCarriesOn() {
        Review a = review("a", 1, "t/term/1");
        Review b = review("b", 2, "t/term/2");
        Review c = review("c", 3, "u/term/9");
        History history = History.of(List.of(a, b, c));
        Map<String, String> succession = Map.of("t/term/1", "t/term/2", "t/term/2", "u/term/3");
        assertEquals(
                List.of(review("a", 1, "u/term/3"), review("b", 2, "u/term/3"), c),
                history.carriedOn(succession).reviews());
        assertEquals(List.of(a, b), history.ofTopics(Set.of("t")).reviews());
    }

    @Test
    void dropsDoublesById() {
        Review a = review("a", 5, "t/term/1");
        Review damaged = review("a", 9, "t/term/1");
        assertEquals(List.of(a), History.of(List.of(damaged, a, a)).reviews());
    }

    @Test
    void anUndoRemovesItsReviewWhereverItStands() {
        Review a = review("a", 5, "t/term/1");
        Review b = review("b", 6, "t/term/1");
        assertEquals(List.of(b), History.of(List.of(undo("u", 1, "a"), a, b)).reviews());
        assertEquals(
                List.of(b),
                History.of(List.of(a, b, undo("u", 9, "a"), undo("v", 10, "a"))).reviews());
    }

    @Test
    void anUndoOfNothingOrOfAnUndoDoesNothing() {
        Review a = review("a", 5, "t/term/1");
        assertEquals(List.of(a), History.of(List.of(a, undo("u", 6, "gone"))).reviews());
        assertEquals(
                List.of(),
                History.of(List.of(a, undo("u", 6, "a"), undo("v", 7, "u"))).reviews());
    }

    @Test
    void isAFunctionOfTheSetOfEntries() {
        Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = randomEntries(random);
            History whole = History.of(entries);
            History merged = History.of(merge(split(entries, random), random));
            assertEquals(whole, merged, "seed " + seed);
            assertEquals(
                    Progress.of(entries, scheduler, Map.of()),
                    Progress.of(merge(split(entries, random), random), scheduler, Map.of()),
                    "seed " + seed);
        }
    }

    @Test
    void addingReviewsOneByOneEqualsReplayingAll() {
        Scheduler scheduler = new Scheduler(Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)));
        for (int seed = 0; seed < 50; seed++) {
            History history = History.of(randomEntries(new Random(seed)));
            history.reviews().stream()
                    .collect(Collectors.groupingBy(Review::card))
                    .forEach((card, reviews) -> {
                        Memory memory = Memory.NEW;
                        for (Review review : reviews) {
                            memory = scheduler.after(card, memory, review.rating(), review.at());
                        }
                        assertEquals(scheduler.replay(reviews), memory);
                    });
        }
    }

    /** Up to 80 entries with equal times, damaged copies, and undos of reviews, of undos and of nothing. */
    static List<Entry> randomEntries(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(80); i > 0; i--) {
            Instant at = START.plusSeconds(random.nextInt(20) * 40_000L);
            String id = "id" + random.nextInt(100);
            if (random.nextInt(5) == 0) {
                entries.add(new Undo(id, at, "id" + random.nextInt(100)));
            } else {
                Rating rating = Rating.values()[random.nextInt(4)];
                Optional<Marks> marks =
                        random.nextBoolean() ? Optional.empty() : Optional.of(new Marks(random.nextInt(3), 3));
                entries.add(new Review(id, at, "t/term/" + random.nextInt(6), rating, random.nextInt(9000), marks));
            }
        }
        return entries;
    }

    /** Some devices, each with a share of the entries; some entries are on several. */
    private static List<List<Entry>> split(List<Entry> entries, Random random) {
        List<List<Entry>> devices = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            devices.add(new ArrayList<>());
        }
        for (Entry entry : entries) {
            for (int copies = 1 + random.nextInt(2); copies > 0; copies--) {
                devices.get(random.nextInt(devices.size())).add(entry);
            }
        }
        return devices;
    }

    private static List<Entry> merge(List<List<Entry>> devices, Random random) {
        Collections.shuffle(devices, random);
        List<Entry> merged = new ArrayList<>();
        for (List<Entry> device : devices) {
            Collections.shuffle(device, random);
            merged.addAll(device);
        }
        return merged;
    }
}
