package revise.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do each day so that all cards are secure on the date of an assessment. Made anew each day from how
 * the cards then stand, so that a missed day is spread over those that are left.
 *
 * @param date the assessment's
 * @param days from today to the day before the date; today's figures include what is already done
 * @param today the keys of the cards still to be asked today, in order
 * @param onTheDate the expected chance of recall, 0 to 1, of every card, by key
 * @param topics how each topic is expected to stand, in the order of the deck
 */
public record Plan(
        LocalDate date,
        List<PlanDay> days,
        List<String> today,
        Map<String, Double> onTheDate,
        List<TopicOutlook> topics) {

    /** A card with at least this chance of recall is secure. */
    public static final double SECURE = 0.9;

    /** No plan reaches further. */
    public static final int LONGEST_DAYS = 1000;

    private static final int FUTURES = 10;

    /**
     * Plans a deck.
     *
     * @param deck the cards in the order in which new ones are to be learnt
     * @throws IllegalArgumentException if the date is today, past, or more than {@link #LONGEST_DAYS} ahead
     */
    public static Plan of(List<CardMemory> deck, Scheduler scheduler, Aim aim, Instant now) {
        Levelling levelling = new Levelling(deck, scheduler, aim, now);
        Simulation level = levelling.level();
        List<PlanDay> days = new ArrayList<>(level.length());
        LocalDate today = scheduler.preferences().days().date(now);
        for (int i = 0; i < level.length(); i++) {
            days.add(new PlanDay(today.plusDays(i), level.fresh(i), level.reviews(i), level.seconds(i) / 60));
        }
        double[] recall = new double[deck.size()];
        double[] secure = new double[deck.size()];
        for (int future = 1; future <= FUTURES; future++) {
            Simulation drawn = levelling.future(future);
            for (int i = 0; i < recall.length; i++) {
                recall[i] += drawn.onTheDate(i) / FUTURES;
                secure[i] += drawn.onTheDate(i) >= SECURE ? 1.0 / FUTURES : 0;
            }
        }
        Map<String, Double> onTheDate = new LinkedHashMap<>();
        Map<String, TopicOutlook> topics = new LinkedHashMap<>();
        for (int i = 0; i < recall.length; i++) {
            CardMemory card = deck.get(i);
            onTheDate.put(card.key(), recall[i]);
            topics.put(card.topic(), add(topics.get(card.topic()), card.topic(), secure[i], recall[i]));
        }
        return new Plan(aim.date(), days, level.today(), onTheDate, List.copyOf(topics.values()));
    }

    /**
     * Only today's part of the same plan, at a fraction of the cost.
     *
     * @throws IllegalArgumentException if the date is today, past, or more than {@link #LONGEST_DAYS} ahead
     */
    public static Portion today(List<CardMemory> deck, Scheduler scheduler, Aim aim, Instant now) {
        Simulation level = new Levelling(deck, scheduler, aim, now).level();
        return new Portion(level.today(), !level.isLate());
    }

    /** The minutes of its longest day. */
    public double mostMinutes() {
        double most = 0;
        for (PlanDay day : days) {
            most = Math.max(most, day.minutes());
        }
        return most;
    }

    /** The mean chance of recall on the date, 0 to 1. */
    public double meanOnTheDate() {
        double sum = 0;
        for (double chance : onTheDate.values()) {
            sum += chance;
        }
        return onTheDate.isEmpty() ? 0 : sum / onTheDate.size();
    }

    /** About how many cards will be secure on the date. */
    public long secure() {
        double secure = 0;
        for (TopicOutlook topic : topics) {
            secure += topic.secure();
        }
        return Math.round(secure);
    }

    private static TopicOutlook add(TopicOutlook before, String topic, double secure, double recall) {
        if (before == null) {
            return new TopicOutlook(topic, 1, secure, recall);
        }
        int cards = before.cards() + 1;
        return new TopicOutlook(
                topic, cards, before.secure() + secure, before.recall() + (recall - before.recall()) / cards);
    }
}
