package revise.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;

/**
 * A learner whose memory follows FSRS: on each day a way of learning picks cards, each is recalled with the
 * chance its memory gives, and is rated until its learning steps of that day are done.
 */
public final class SimulatedLearner {
    /** How fsrs-rs assumes cards are rated where no reviews are known, added up: at first sight, and recalled. */
    private static final double[] FIRST = {0.24, 0.334, 0.829};

    private static final double[] RECALLED = {0, 0.224, 0.855};
    private static final Instant FIRST_MORNING = Instant.parse("2027-01-10T09:00:00Z");

    private final Scheduler scheduler;
    private final Random random;
    private final Map<String, Memory> memories = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final int[] load;

    /**
     * @param days from the first morning to the date
     * @param retention desired of the scheduler
     */
    public SimulatedLearner(List<CardMemory> deck, int days, double retention, long seed) {
        scheduler = new Scheduler(
                Preferences.defaults(TimeZone.getTimeZone(ZoneOffset.UTC)).withRetention(retention));
        random = new Random(seed);
        load = new int[days];
        for (CardMemory card : deck) {
            keys.add(card.key());
            memories.put(card.key(), card.memory());
        }
    }

    /** So many new cards in each of four topics. */
    public static List<CardMemory> newDeck(int perTopic) {
        List<CardMemory> deck = new ArrayList<>();
        for (int i = 0; i < perTopic; i++) {
            for (String topic : List.of("digestion", "energy", "mushrooms", "photosynthesis")) {
                deck.add(new CardMemory(topic + "/point/" + Integer.toHexString(i * 7919), Memory.NEW));
            }
        }
        return deck;
    }

    /** Nine in the morning, so many days after the first. */
    public static Instant morning(int day) {
        return FIRST_MORNING.plusSeconds(day * 86_400L);
    }

    /** Follows the plan, made anew each morning. */
    public SimulatedLearner followPlan() {
        LocalDate date = scheduler.preferences().days().date(morning(load.length));
        for (int day = 0; day < load.length; day++) {
            for (String card : Plan.today(deck(), scheduler, Aim.at(date, Pace.USUAL), morning(day))
                    .cards()) {
                learn(card, day);
            }
        }
        return this;
    }

    /** Asks what FSRS alone has due, and so many new cards a day. */
    public SimulatedLearner followFsrs(int newPerDay) {
        for (int day = 0; day < load.length; day++) {
            int left = newPerDay;
            for (String card : keys) {
                Memory memory = memories.get(card);
                if (memory.isDue(morning(day)) || memory.isNew() && left-- > 0) {
                    learn(card, day);
                }
            }
        }
        return this;
    }

    /** Spends so many ratings on the last two days, half on each, round after round, the weakest first. */
    public SimulatedLearner cram(int ratings) {
        for (int day = load.length - 2; day < load.length; day++) {
            int until = day == load.length - 1 ? ratings : ratings / 2;
            while (ratings() < until) {
                Instant now = morning(day);
                List<String> round = new ArrayList<>(keys);
                round.sort(Comparator.comparingDouble(card -> scheduler.retrievability(memories.get(card), now)));
                for (String card : round.subList(0, Math.min(round.size(), until - ratings()))) {
                    rate(card, day);
                }
            }
        }
        return this;
    }

    /** How the cards stand. */
    public List<CardMemory> deck() {
        List<CardMemory> deck = new ArrayList<>();
        for (String card : keys) {
            deck.add(new CardMemory(card, memories.get(card)));
        }
        return deck;
    }

    void learn(String card, int day) {
        do {
            rate(card, day);
        } while (memories.get(card).state() != Memory.State.REVIEW);
    }

    private void rate(String card, int day) {
        Memory memory = memories.get(card);
        Instant now = morning(day).plusSeconds(load[day]);
        memories.put(card, scheduler.after(card, memory, rating(memory, now), now));
        load[day]++;
    }

    private Rating rating(Memory memory, Instant now) {
        if (memory.isNew()) {
            return draw(FIRST);
        }
        double recall = scheduler.retrievability(memory, now);
        if (recall == 1) {
            return Rating.GOOD;
        }
        return random.nextDouble() < recall ? draw(RECALLED) : Rating.AGAIN;
    }

    private Rating draw(double[] upTo) {
        double drawn = random.nextDouble();
        int i = 0;
        while (i < upTo.length && drawn >= upTo[i]) {
            i++;
        }
        return Rating.values()[i];
    }

    /** All ratings so far. */
    public int ratings() {
        return Arrays.stream(load).sum();
    }

    /** The ratings of the fullest day over those of the mean day. */
    public double peak() {
        return Arrays.stream(load).max().orElse(0) * (double) load.length / ratings();
    }

    /** The mean chance of recall on the date. */
    public double recall() {
        return keys.stream().mapToDouble(this::onTheDate).average().orElse(0);
    }

    /** The share of cards with a chance of recall of 0.9 or more on the date. */
    public double secure() {
        return keys.stream().filter(card -> onTheDate(card) >= Plan.SECURE).count() / (double) keys.size();
    }

    private double onTheDate(String card) {
        return scheduler.retrievability(memories.get(card), morning(load.length));
    }
}
