package revise.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a learner's progress.
 *
 * @param week the true retention of the last 7 days, today's included
 * @param month the true retention of the last 30 days, today's included
 * @param ever the true retention of all days
 * @param days the days with a review, in order
 * @param streak days in a row with a review
 * @param forecast how many cards will be due today, what is overdue included, and on each day after
 * @param weakest the cards seen that are least likely to be recalled now, worst first
 * @param topics how each topic stands, in the order of the deck
 */
public record Statistics(
        Retention week,
        Retention month,
        Retention ever,
        List<DayFigures> days,
        Streak streak,
        List<Integer> forecast,
        List<WeakCard> weakest,
        List<TopicMastery> topics) {

    /** How many days the forecast reaches. */
    public static final int FORECAST_DAYS = 30;

    /** How many weak cards are named at most. */
    public static final int WEAKEST = 10;

    private static final Comparator<WeakCard> WORST_FIRST =
            Comparator.comparingDouble(WeakCard::recall).thenComparingDouble(WeakCard::stability);

    /**
     * Counts everything.
     *
     * @param history of all devices
     * @param deck the cards to report on; reviews of other cards count as work done all the same
     */
    public static Statistics of(History history, List<CardMemory> deck, Timetable timetable, Instant now) {
        Activity activity = Activity.of(history, timetable.days());
        long today = timetable.days().day(now);
        return new Statistics(
                activity.since(today - 6),
                activity.since(today - 29),
                activity.since(Long.MIN_VALUE),
                activity.days(),
                Streak.of(activity.days(), today),
                forecast(deck, timetable, now),
                weakest(deck, timetable.scheduler(), now),
                topics(deck, timetable.scheduler(), now));
    }

    private static List<Integer> forecast(List<CardMemory> deck, Timetable timetable, Instant now) {
        int[] due = new int[FORECAST_DAYS];
        for (CardMemory card : deck) {
            Memory memory = timetable.expected(card.key(), card.memory(), now);
            if (memory.due().isPresent()) {
                long ahead = timetable.days().between(now, memory.due().get());
                if (ahead < FORECAST_DAYS) {
                    due[(int) ahead]++;
                }
            }
        }
        List<Integer> forecast = new ArrayList<>(FORECAST_DAYS);
        for (int cards : due) {
            forecast.add(cards);
        }
        return forecast;
    }

    private static List<WeakCard> weakest(List<CardMemory> deck, Scheduler scheduler, Instant now) {
        List<WeakCard> weak = new ArrayList<>();
        for (CardMemory card : deck) {
            Memory memory = card.memory();
            if (Mastery.of(memory, scheduler, now) == Mastery.WEAK) {
                double recall = scheduler.retrievability(memory, now);
                weak.add(new WeakCard(card.key(), recall, memory.stability(), memory.lapses()));
            }
        }
        weak.sort(WORST_FIRST);
        return List.copyOf(weak.subList(0, Math.min(WEAKEST, weak.size())));
    }

    private static List<TopicMastery> topics(List<CardMemory> deck, Scheduler scheduler, Instant now) {
        Map<String, TopicMastery> topics = new LinkedHashMap<>();
        for (CardMemory card : deck) {
            Memory memory = card.memory();
            TopicMastery before = topics.getOrDefault(card.topic(), new TopicMastery(card.topic(), 0, 0, 0, 0));
            Mastery mastery = Mastery.of(memory, scheduler, now);
            topics.put(card.topic(), before.with(mastery, scheduler.retrievability(memory, now)));
        }
        return List.copyOf(topics.values());
    }
}
