package revise.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import revise.progress.Entry;
import revise.progress.Marks;
import revise.progress.Rating;
import revise.progress.Review;
import revise.progress.Undo;

/** What it takes for an entry, the parser takes for the same; and what the program writes, it takes. */
class JournalBytesTest {
    private static Entry parse(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new JournalBytes(bytes).parse(0, bytes.length);
    }

    private static List<Entry> samples() {
        Random random = new Random(3);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Instant at = Instant.ofEpochMilli((long) (random.nextDouble() * 253_402_300_799_000L));
            String id = "019a1b2c-" + random.nextInt(1000);
            if (i % 7 == 0) {
                entries.add(new Undo(id, i % 2 == 0 ? at : Instant.ofEpochSecond(at.getEpochSecond()), "x" + i));
            } else {
                Optional<Marks> marks =
                        i % 3 == 0 ? Optional.of(new Marks(random.nextInt(5) / 2.0, 2 + i % 4)) : Optional.empty();
                Rating rating = Rating.values()[i % 4];
                entries.add(new Review(id, at, "t-1/point/é" + i, rating, random.nextInt(90_000), marks));
            }
        }
        return entries;
    }

    @Test
    void readsWhatIsWritten() {
        for (Entry entry : samples()) {
            assertEquals(entry, parse(JournalLine.write(entry)));
        }
    }

    @Test
    void agreesWithTheParserOnAnyLineItTakes() {
        Random random = new Random(4);
        String odd = "{}[]\",:\\ 0129.-+eETZvidatcrnmgs\t\u00e9";
        int taken = 0;
        for (Entry entry : samples()) {
            for (int i = 0; i < 200; i++) {
                StringBuilder line = new StringBuilder(JournalLine.write(entry));
                for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                    int at = random.nextInt(line.length());
                    switch (random.nextInt(3)) {
                        case 0 -> line.deleteCharAt(at);
                        case 1 -> line.insert(at, odd.charAt(random.nextInt(odd.length())));
                        default -> line.setCharAt(at, odd.charAt(random.nextInt(odd.length())));
                    }
                }
                Entry quick = parse(line.toString());
                if (quick != null) {
                    taken++;
                    assertEquals(JournalLine.parse(line.toString()), Optional.of(quick), line.toString());
                }
            }
        }
        assertTrue(taken > 1000, "took only " + taken);
    }
}
