package revise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code revise cards} says of a journal written by hand, against the published formulas computed here anew. */
class CardsFiguresTest {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double TOLERANCE = 1e-4;
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final Map<String, Integer> GRADES = Map.of("again", 1, "hard", 2, "good", 3, "easy", 4);

    @TempDir
    Path folder;

    private String settings = "fuzz: false\n";
    private final List<String> journal = new ArrayList<>();
    private final Map<String, Expected> expected = new HashMap<>();

    /** A card's memory by the formulas of FSRS-6. */
    private static final class Expected {
        private double s;
        private double d;
        private long day;

        void review(Instant at, int g) {
            long today = dayOf(at);
            long t = today - day;
            if (s == 0) {
                s = W[g - 1];
                d = Math.min(10, Math.max(1, W[4] - Math.exp(W[5] * (g - 1)) + 1));
            } else {
                double before = s;
                if (t == 0) {
                    double sinc = Math.exp(W[17] * (g - 3 + W[18])) * Math.pow(s, -W[19]);
                    s *= g >= 2 ? Math.max(sinc, 1) : sinc;
                } else if (g == 1) {
                    double forgotten =
                            W[11] * Math.pow(d, -W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp(W[14] * (1 - r(t)));
                    s = Math.min(forgotten, before / Math.exp(W[17] * W[18]));
                } else {
                    double bonus = g == 2 ? W[15] : g == 4 ? W[16] : 1;
                    s *= 1 + Math.exp(W[8]) * (11 - d) * Math.pow(s, -W[9]) * Math.expm1(W[10] * (1 - r(t))) * bonus;
                }
                double damped = d + -W[6] * (g - 3) * (10 - d) / 9;
                double easiest = W[4] - Math.exp(W[5] * 3) + 1;
                d = Math.min(10, Math.max(1, W[7] * easiest + (1 - W[7]) * damped));
            }
            day = today;
        }

        /** The curve that passes 0.9 after as many days as the stability. */
        double r(long days) {
            return Math.pow(1 + (Math.pow(0.9, -1 / W[20]) - 1) * days / s, -W[20]);
        }
    }

    /** Days begin at four in the morning. */
    private static long dayOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond() - 4 * 3600, 86_400L);
    }

    private void review(String card, String at, String rating) {
        journal.add("{\"v\":1,\"id\":\"%d\",\"at\":\"%s\",\"card\":\"%s\",\"rating\":\"%s\",\"ms\":1000}"
                .formatted(journal.size(), at, card, rating));
        expected.computeIfAbsent(card, key -> new Expected()).review(Instant.parse(at), GRADES.get(rating));
    }

    @BeforeEach
    void reviewByHand() {
        String point = "baking-bread/point/kneading";
        review(point, "2026-11-01T10:00:00Z", "good");
        review(point, "2026-11-01T10:12:00Z", "good");
        review(point, "2026-11-04T18:00:00Z", "easy");
        // Past midnight, but not yet four: still the day before.
        review(point, "2026-11-25T02:30:00Z", "again");
        review(point, "2026-11-25T03:59:59Z", "good");
        review(point, "2026-11-25T04:00:00Z", "hard");
        review(point, "2026-12-30T08:00:00Z", "good");
        String gluten = "baking-bread/term/620d168cd2a3";
        review(gluten, "2026-12-01T10:00:00Z", "easy");
        review(gluten, "2026-12-09T10:00:00Z", "good");
        review(gluten, "2027-01-02T10:00:00Z", "good");
        String faq = "baking-bread/faq/de9ca77f85b5";
        review(faq, "2027-01-09T22:00:00Z", "again");
        review(faq, "2027-01-10T08:55:00Z", "good");
        String tannin = "brewing-tea/term/e9b379d3361e";
        review(tannin, "2026-12-01T10:00:00Z", "easy");
        review(tannin, "2027-01-10T08:52:00Z", "again");
    }

    private Map<String, JsonNode> cards() throws IOException {
        Shell shell = new Shell(folder);
        shell.file("{home}/config.yaml", settings);
        shell.file("{home}/journal/hand.jsonl", String.join("\n", journal) + "\n");
        Shell.Result result =
                shell.run("REVISE_NOW=" + NOW + " REVISE_TOPICS={samples} revise cards --format json", List.of());
        assertEquals("", result.err());
        Map<String, JsonNode> cards = new HashMap<>();
        for (JsonNode card : JsonMapper.shared().readTree(result.out())) {
            cards.put(card.get("key").asString(), card);
        }
        return cards;
    }

    @Test
    void figuresAreThoseOfTheFormulas() throws IOException {
        Map<String, JsonNode> cards = cards();
        expected.forEach((key, memory) -> {
            JsonNode card = cards.get(key);
            assertEquals(memory.s, card.get("stability").asDouble(), TOLERANCE, key);
            assertEquals(memory.d, card.get("difficulty").asDouble(), TOLERANCE, key);
            assertEquals(
                    memory.r(dayOf(NOW) - memory.day),
                    card.get("retrievability").asDouble(),
                    TOLERANCE,
                    key);
        });
        assertEquals(
                List.of("relearning", "review", "learning", "new"),
                List.of(
                                "brewing-tea/term/e9b379d3361e",
                                "baking-bread/point/kneading",
                                "baking-bread/faq/de9ca77f85b5",
                                "brewing-tea/term/4f4ddfef23d9")
                        .stream()
                        .map(key -> cards.get(key).get("state").asString())
                        .toList());
    }

    @Test
    void cardsAreDueWhenTheStepsAndTheCurveSaySo() throws IOException {
        Map<String, JsonNode> cards = cards();
        assertEquals(
                "2027-01-10T09:05:00Z",
                due(cards, "baking-bread/faq/de9ca77f85b5").toString());
        assertEquals(
                "2027-01-10T09:02:00Z",
                due(cards, "brewing-tea/term/e9b379d3361e").toString());
        for (String key : List.of("baking-bread/point/kneading", "baking-bread/term/620d168cd2a3")) {
            Expected memory = expected.get(key);
            // At a desired retention of 0.9 the interval is the stability.
            assertEquals(startOf(memory.day + Math.round(memory.s)), due(cards, key), key);
        }
    }

    @Test
    void otherRetentionsAndDayStartsMoveWhatIsDue() throws IOException {
        settings = "desiredRetention: 0.8\ndayStartsAt: \"03:30\"\nfuzz: false\n";
        Map<String, JsonNode> cards = cards();
        String gluten = "baking-bread/term/620d168cd2a3";
        Expected memory = expected.get(gluten);
        double interval = memory.s / (Math.pow(0.9, -1 / W[20]) - 1) * (Math.pow(0.8, -1 / W[20]) - 1);
        assertEquals(startOf(memory.day + Math.round(interval)).minusSeconds(1800), due(cards, gluten));
        assertEquals(memory.s, cards.get(gluten).get("stability").asDouble(), TOLERANCE);
    }

    private static Instant startOf(long day) {
        return Instant.ofEpochSecond(day * 86_400 + 4 * 3600);
    }

    private static Instant due(Map<String, JsonNode> cards, String key) {
        return Instant.parse(cards.get(key).get("due").asString());
    }
}
